import { describe, expect, it } from 'vitest';
import { I18n } from '../i18n/i18n.svelte.ts';
import { ask } from './client.ts';
import { asProblem, Problem } from './problem.ts';

const i18n = new I18n(async (_language, area) =>
  area === 'words' ? 'refusal-test-first = Eerst testen' : '',
);

describe('a problem', () => {
  it('has the text of its code', async () => {
    await i18n.speak('nl');
    const problem = Problem.from({ code: 'test_first', title: 'Test first', detail: 'x' }, 409);
    expect(problem.text(i18n)).toBe('Eerst testen');
  });

  it('falls back on what the server said when there is no text', () => {
    expect(Problem.from({ code: 'moon_full', detail: 'The moon is full' }, 409).text(i18n)).toBe(
      'The moon is full',
    );
  });

  it('names the fault of a field', () => {
    const faults = [{ field: 'weightGrams', code: 'too_heavy', detail: 'at most 2,000 kg' }];
    const problem = Problem.from({ code: 'bad_input', detail: 'x', faults }, 400);
    expect(problem.faultOf('weightGrams')?.code).toBe('too_heavy');
    expect(problem.faultOf('note')).toBeUndefined();
  });

  it('is internal when the answer is not one of ours', () => {
    expect(Problem.from('<html>Bad gateway', 502)).toMatchObject({ code: 'internal', status: 502 });
  });

  it('is no excuse for a mistake in the code', () => {
    expect(() => asProblem(new TypeError('x is undefined'))).toThrow(TypeError);
  });
});

describe('asking', () => {
  it('gives the body', async () => {
    const answer = Promise.resolve({ data: { name: 'x' }, response: new Response(null, { status: 200 }) });
    expect(await ask(answer)).toEqual({ name: 'x' });
  });

  it('throws the problem', async () => {
    const answer = Promise.resolve({
      error: { code: 'not_found' },
      response: new Response(null, { status: 404 }),
    });
    await expect(ask(answer)).rejects.toMatchObject({ code: 'not_found', status: 404 });
  });
});
