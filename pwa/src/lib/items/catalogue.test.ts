import { describe, expect, it } from 'vitest';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { category } from '../../testing/samples.ts';
import { Catalogue } from './catalogue.svelte.ts';

const FURNITURE = category({ id: 'top', position: 0 });
const CHAIR = category({ id: 'chair', parentId: 'top', position: 2 });
const TABLE = category({ id: 'table', parentId: 'top', position: 1 });
const BIKE = category({ id: 'bike', stream: 'bicycles', position: 3 });
const GONE = category({ id: 'gone', stream: 'toys', active: false });

async function catalogue() {
  const pages = [{ items: [FURNITURE, CHAIR, GONE], nextCursor: 'more' }, { items: [TABLE, BIKE] }];
  const server = new FakeServer().on('GET /categories', ({ query }) => ({
    body: pages[query.get('cursor') === 'more' ? 1 : 0],
  }));
  const loaded = new Catalogue((await new Device(server).work()).known);
  await loaded.load();
  return loaded;
}

describe('the catalogue', () => {
  it('has one tile for each stream in use, and the narrowest categories in their order', async () => {
    const { streams } = await catalogue();
    const shown = streams.map((group) => [group.stream, ...group.categories.map((each) => each.id)]);
    expect(shown).toEqual([
      ['furniture', 'table', 'chair'],
      ['bicycles', 'bike'],
    ]);
  });
});
