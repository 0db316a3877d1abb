import { describe, expect, it, vi } from 'vitest';
import { Paged, type PageQuery } from './paged.svelte.ts';
import { Problem } from './problem.ts';

const row = (id: string, name = id) => ({ id, name });

describe('a paged list', () => {
  it('asks for the next page with the cursor of the one before', async () => {
    const load = vi.fn(async ({ cursor }: PageQuery) =>
      cursor === undefined ? { items: [row('a')], nextCursor: 'after-a' } : { items: [row('b')] },
    );
    const list = new Paged(load);
    await list.restart();
    expect(list.more).toBe(true);
    await list.loadMore();
    expect(list.rows.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(load).toHaveBeenLastCalledWith({ limit: 50, cursor: 'after-a' });
    expect(list.more).toBe(false);
  });

  it('drops a slow answer that belongs to the list before', async () => {
    const answers: ((page: { items: { id: string }[] }) => void)[] = [];
    const list = new Paged<{ id: string }>(() => new Promise((answer) => answers.push(answer)));
    const slow = list.restart();
    const quick = list.restart();
    answers[1]?.({ items: [{ id: 'new' }] });
    answers[0]?.({ items: [{ id: 'old' }] });
    await Promise.all([slow, quick]);
    expect(list.rows).toEqual([{ id: 'new' }]);
  });

  it('is not empty while nobody could tell', async () => {
    const list = new Paged(() => Promise.reject(Problem.offline()));
    await list.restart();
    expect(list.empty).toBe(false);
  });

  it('shows what changed in its place, and what is new on top', async () => {
    const list = new Paged(async () => ({ items: [row('a'), row('b')] }));
    await list.restart();
    list.put(row('b', 'changed'));
    list.put(row('c'));
    expect(list.rows.map(({ name }) => name)).toEqual(['c', 'a', 'changed']);
  });
});
