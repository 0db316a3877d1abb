import { expect, it } from 'vitest';
import type { CrewMember } from '../../../lib/api/types.ts';
import { byAnswer } from './crew.ts';

function member(id: string, answer?: CrewMember['answer']): CrewMember {
  return { id, name: id, skills: ['toys'], ...(answer && { answer }) };
}

it('shows who comes first, and leaves out what nobody said', () => {
  const groups = byAnswer([member('a', 'no'), member('b'), member('c', 'yes'), member('d', 'yes')]);
  expect(groups.map(({ answer, people }) => [answer, people.map(({ id }) => id)])).toEqual([
    ['yes', ['c', 'd']],
    ['nothing', ['b']],
    ['no', ['a']],
  ]);
});
