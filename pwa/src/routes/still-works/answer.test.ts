import { expect, it } from 'vitest';
import { answerLink } from './answer.ts';

it.each(['ja', 'nee'] as const)('a link holds the secret and the answer %s', (answer) => {
  expect(answerLink(`#2CV9M4ZT.${answer}`)).toEqual({ token: '2CV9M4ZT', answer });
});

it.each(['#2CV9M4ZT', '#2CV9M4ZT.', '#2CV9M4ZT.misschien'])('a link without an answer asks: %s', (hash) => {
  expect(answerLink(hash)).toEqual({ token: '2CV9M4ZT', answer: null });
});

it('a link that lost everything has no secret', () => {
  expect(answerLink('').token).toBe('');
});
