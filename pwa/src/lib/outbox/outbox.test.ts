import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { item } from '../../testing/samples.ts';
import type { NewAct } from './act.ts';

/** A move of a thing, under the key `move-{number}`. */
function move(number: number, thing = 'i-1'): NewAct {
  const deed = { kind: 'move', item: thing, body: { move: 'clean', version: number } } as const;
  return { id: `move-${number}`, thread: thing, deed };
}

const keys = (server: FakeServer) => server.asked.map((asked) => asked.key);

describe('the outbox', () => {
  let server: FakeServer;
  let device: Device;

  beforeEach(() => {
    server = new FakeServer();
    device = new Device(server);
    for (const id of ['i-1', 'i-2']) {
      server.on(`POST /items/${id}/moves`, () => ({ status: 201, body: item({ id }) }));
    }
  });

  it('tells the server at once when there is network', async () => {
    const outcome = await device.tab().put({ acts: [move(1)] });
    expect(outcome).toMatchObject({ kind: 'done', item: { id: 'i-1' } });
    expect(await device.store.acts.count()).toBe(0);
  });

  it('keeps what was done without network, and sends it in order under the same keys', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    const tab = device.tab();
    expect(await tab.put({ acts: [move(1)] })).toEqual({ kind: 'waiting' });
    await tab.put({ acts: [move(2)] });
    server.on('POST /items/i-1/moves', () => ({ status: 201, body: item() }));
    await tab.send();
    await vi.waitFor(async () => expect(await device.store.acts.count()).toBe(0));
    expect(keys(server).slice(-2)).toEqual(['move-1', 'move-2']);
    expect(new Set(keys(server))).toEqual(new Set(['move-1', 'move-2']));
  });

  it('has it still after the browser was closed', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    await device.tab().put({ acts: [move(1)] });
    server.on('POST /items/i-1/moves', () => ({ status: 201, body: item() }));
    await device.tab().send();
    expect(await device.store.acts.count()).toBe(0);
  });

  it('knows what waits before any screen can ask', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    await device.tab().put({ acts: [move(1)] });
    expect((await device.work()).outbox.waiting).toBe(1);
  });

  it('sends an act again that was under way when the tab was closed', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    await device.tab().put({ acts: [move(1)] });
    await device.store.acts.toCollection().modify({ state: 'sending' });
    server.on('POST /items/i-1/moves', () => ({ status: 201, body: item() }));
    await device.tab().send();
    expect(await device.store.acts.count()).toBe(0);
  });

  it('sends an act once when two tabs try', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    await device.tab().put({ acts: [move(1)] });
    server.asked.length = 0;
    server.on('POST /items/i-1/moves', () => ({ status: 201, body: item() }));
    await Promise.all([device.tab().send(), device.tab().send()]);
    expect(keys(server)).toEqual(['move-1']);
  });

  it('keeps what the server refuses as a question, and what came after it on the same thing', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    const tab = device.tab();
    await tab.put({ acts: [move(1)] });
    await tab.put({ acts: [move(2)] });
    await tab.put({ acts: [move(3, 'i-2')] });
    server.on('POST /items/i-1/moves', () => ({ status: 409, body: { code: 'moved_meanwhile' } }));
    await tab.send();
    const left = await device.store.acts.orderBy('seq').toArray();
    expect(left.map(({ id, state }) => [id, state])).toEqual([
      ['move-1', 'refused'],
      ['move-2', 'waiting'],
    ]);
    expect(left[0]?.refusal).toMatchObject({ code: 'moved_meanwhile', status: 409 });
    expect(keys(server)).toContain('move-3');
  });

  it('lets a refused act go only with what was done on top of it', async () => {
    server.on('POST /items', () => ({ status: 409, body: { code: 'label_taken' } }));
    const tab = device.tab();
    const body = { handoverId: 'h-1', categoryId: 'c-chair', ownerKeeps: false };
    await tab.put({ acts: [{ id: 'i-1', thread: 'i-1', deed: { kind: 'item', body } }] });
    await tab.put({ acts: [move(1)] });
    const [refused] = await tab.list(0, 1);
    if (refused) await tab.drop(refused);
    expect(await device.store.acts.count()).toBe(0);
    expect(server.all('POST /items/i-1/moves')).toEqual([]);
  });

  it('waits for what an act needs', async () => {
    server.on('POST /handovers', () => 'no network');
    server.on('POST /items', () => ({ status: 201, body: item() }));
    const tab = device.tab();
    const body = { handoverId: 'h-1', categoryId: 'c-chair', ownerKeeps: false };
    const handover: NewAct = { id: 'h-1', thread: 'h-1', deed: { kind: 'handover', channel: 'counter' } };
    const thing: NewAct = { id: 'i-1', thread: 'i-1', needs: ['h-1'], deed: { kind: 'item', body } };
    await tab.put({ acts: [handover, thing] });
    expect(server.all('POST /items')).toEqual([]);
    server.on('POST /handovers', () => ({ status: 201, body: {} }));
    await tab.send();
    expect(keys(server).slice(-2)).toEqual(['h-1', 'i-1']);
  });

  it('tells what one person did only while that person is there', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    await device.tab('fatima').put({ acts: [move(1)] });
    server.asked.length = 0;
    await device.tab('henk').send();
    expect(server.asked).toEqual([]);
    server.on('POST /items/i-1/moves', () => ({ status: 201, body: item() }));
    await device.tab('fatima').send();
    expect(keys(server)).toEqual(['move-1']);
  });

  it('stops, and loses nothing, when the session has ended', async () => {
    server.on('POST /items/i-1/moves', () => ({ status: 401, body: { code: 'unauthenticated' } }));
    const tab = device.tab();
    await tab.put({ acts: [move(1)] });
    expect(tab.halt).toBe('signed_out');
    expect(await device.store.acts.where('state').equals('waiting').count()).toBe(1);
  });

  it('takes the last act back while it waits, and never what came before it', async () => {
    server.on('POST /items/i-1/moves', () => 'no network');
    const tab = device.tab();
    await tab.put({ acts: [move(1)] });
    await tab.put({ acts: [move(2)] });
    const [first, second] = await tab.list(0, 2);
    expect(first && (await tab.takeBack(first))).toBe(false);
    expect(second && (await tab.takeBack(second))).toBe(true);
    expect((await tab.list(0, 9)).map(({ id }) => id)).toEqual(['move-1']);
  });

  it('says that nothing was done when the device is full', async () => {
    vi.spyOn(device.store.acts, 'bulkAdd').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(device.tab().put({ acts: [move(1)] })).rejects.toMatchObject({ code: 'device_full' });
    expect(server.asked).toEqual([]);
  });

  it('sends thousands, each once and in order for each thing', async () => {
    const things = Array.from({ length: 100 }, (_, number) => `i-${number}`);
    const many = things.flatMap((thing, place) => [1, 2, 3, 4].map((step) => move(place * 4 + step, thing)));
    for (const id of things) server.on(`POST /items/${id}/moves`, () => 'no network');
    const tab = device.tab();
    await tab.put({ acts: many });
    server.asked.length = 0;
    for (const id of things) {
      server.on(`POST /items/${id}/moves`, () => ({ status: 201, body: item({ id }) }));
    }
    await tab.send();
    expect(await device.store.acts.count()).toBe(0);
    expect(keys(server)).toHaveLength(400);
    for (const id of things) {
      const sent = server
        .all(`POST /items/${id}/moves`)
        .map(({ body }) => (body as { version: number }).version);
      expect(sent).toEqual([...sent].sort((one, other) => one - other));
    }
  });
});
