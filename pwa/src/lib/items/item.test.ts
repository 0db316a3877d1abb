import { beforeEach, describe, expect, it } from 'vitest';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { category, item, rules } from '../../testing/samples.ts';
import { ItemState } from './item.svelte.ts';

describe('moving a thing', () => {
  let server: FakeServer;
  let thing: ItemState;

  beforeEach(async () => {
    server = new FakeServer();
    thing = new ItemState(await new Device(server).work(), item());
  });

  it('sends the version that was seen, and shows how the thing stands afterwards', async () => {
    server.on('POST /items/i-1/moves', () => ({ status: 201, body: item({ version: 2, step: 'for_sale' }) }));
    expect(await thing.move('offer', { priceCents: 1250 })).toBe(true);
    expect(server.asked[0]?.body).toEqual({ move: 'offer', priceCents: 1250, version: 1 });
    expect(thing.item.step).toBe('for_sale');
    expect(thing.done).toBe('offer');
  });

  it('gathers what happened long ago, page by page, when that is asked for', async () => {
    const pages = [{ items: [{ id: 'm-1' }], nextCursor: 'next' }, { items: [{ id: 'm-2' }] }];
    server.on('GET /items/i-1/moves', () => ({ body: pages.shift() }));
    await thing.showWholeHistory();
    expect(thing.item.history.map((row) => row.id)).toEqual(['m-1', 'm-2']);
  });

  it('shows what a colleague made of it when they were earlier', async () => {
    server.on('POST /items/i-1/moves', () => ({ status: 409, body: { code: 'moved_meanwhile' } }));
    server.on('GET /items/i-1', () => ({ body: item({ version: 7, step: 'cleaning' }) }));
    expect(await thing.move('clean')).toBe(false);
    expect(thing.attempt.problem?.code).toBe('moved_meanwhile');
    expect(thing.item).toMatchObject({ version: 7, step: 'cleaning' });
  });

  it('sends the same key again after silence, for the server may have done it', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    await thing.move('clean');
    await thing.move('clean');
    const [first, second] = server.asked;
    expect(thing.attempt.problem?.code).toBe('offline');
    expect(second?.key).toBe(first?.key);
  });

  it('sends another key for another move, and for the same move after an answer', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    await thing.move('clean');
    server.on('POST /items/i-1/moves', () => ({ status: 409, body: { code: 'wrong_step' } }));
    await thing.move('repair');
    await thing.move('repair');
    const keys = server.all('POST /items/i-1/moves').map((asked) => asked.key);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('moving a thing without a network', () => {
  let server: FakeServer;
  let device: Device;
  let thing: ItemState;

  beforeEach(async () => {
    server = new FakeServer().on('POST /items/i-1/moves', () => 'no network');
    device = new Device(server);
    const work = await device.work();
    await device.store.keep('categories', [category()]);
    await device.store.keep('rules', rules());
    await work.known.restore('centre-1');
    thing = new ItemState(work, item());
  });

  it('is done here at once, and waits for the server', async () => {
    expect(await thing.move('clean')).toBe(true);
    expect(thing.item).toMatchObject({
      step: 'cleaning',
      phase: 'klaarmaken',
      version: 2,
      handoverId: 'h-1',
    });
    expect(thing.waiting).toBe(true);
    expect(await device.store.acts.count()).toBe(1);
  });

  it('can be taken back while it waits', async () => {
    await thing.move('clean');
    expect(await thing.move('undo')).toBe(true);
    expect(thing.item).toMatchObject({ step: 'received', version: 1 });
    expect(await device.store.acts.count()).toBe(0);
  });

  it('sells nothing that somebody else could be selling', async () => {
    thing.item = item({ step: 'for_sale', phase: 'verkopen' });
    expect(await thing.move('sell')).toBe(false);
    expect(thing.attempt.problem?.code).toBe('offline');
    expect(await device.store.acts.count()).toBe(0);
  });

  it('that the server refuses at once is told at once, and is no question for later', async () => {
    server.on('POST /items/i-1/moves', () => ({ status: 409, body: { code: 'not_your_role' } }));
    server.on('GET /items/i-1', () => ({ body: item({ version: 3 }) }));
    expect(await thing.move('clean')).toBe(false);
    expect(thing.attempt.problem?.code).toBe('not_your_role');
    expect(thing.item.version).toBe(3);
    expect(await device.store.acts.count()).toBe(0);
  });
});

describe('changing what is known of a thing', () => {
  it('sends only what changes, with the version', async () => {
    const server = new FakeServer().on('PATCH /items/i-1', () => ({ body: item({ version: 2 }) }));
    const thing = new ItemState(await new Device(server).work(), item());
    expect(await thing.change({ weightGrams: 5200 })).toBe(true);
    expect(server.asked[0]?.body).toEqual({ weightGrams: 5200, version: 1 });
  });
});
