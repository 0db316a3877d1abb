import { describe, expect, it } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { summary } from '../../testing/samples.ts';
import { ItemList, readFilter } from './list.svelte.ts';

const EVERYTHING = { phase: '', step: '', categoryId: '' } as const;

describe('the list of things', () => {
  it('grows page by page', async () => {
    const server = new FakeServer().on('GET /items', ({ query }) =>
      query.has('cursor')
        ? { body: { items: [summary({ id: 'i-2' })] } }
        : { body: { items: [summary()], nextCursor: 'next' } },
    );
    const list = new ItemList(server.api, EVERYTHING);
    await list.restart();
    expect(list.more).toBe(true);
    await list.loadMore();
    expect(list.items.map((each) => each.id)).toEqual(['i-1', 'i-2']);
    expect(list.more).toBe(false);
  });

  it('asks for what it is filtered on, and for nothing that is empty', async () => {
    const server = new FakeServer().on('GET /items', () => ({ body: { items: [] } }));
    const list = new ItemList(server.api, { ...EVERYTHING, phase: 'verkopen' });
    await list.restart();
    expect(server.asked[0]?.query.toString()).toBe('limit=50&phase=verkopen');
  });

  it('forgets the answer to the filter before', async () => {
    const server = new FakeServer().on('GET /items', ({ query }) => ({
      body: { items: [summary({ id: query.get('phase') ?? 'all' })] },
    }));
    const list = new ItemList(server.api, EVERYTHING);
    const slow = list.restart();
    list.filter = { ...EVERYTHING, phase: 'verkopen' };
    await Promise.all([slow, list.restart()]);
    expect(list.items.map((each) => each.id)).toEqual(['verkopen']);
  });

  it('reads its filter from the address, and only words it knows', () => {
    expect(readFilter(new URLSearchParams('phase=verkopen&step=flying&categoryId=c'))).toEqual({
      phase: 'verkopen',
      step: '',
      categoryId: 'c',
    });
  });
});
