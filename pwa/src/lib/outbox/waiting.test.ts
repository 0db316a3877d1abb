import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { countActsWaiting, noteActsWaiting } from './waiting.ts';

describe('the acts that wait, for somebody who is not signed in', () => {
  let device: Device;

  beforeEach(async () => {
    device = new Device(new FakeServer(), 'omloop');
    await device.store.empty();
    const deed = { kind: 'move', item: 'i-1', body: { move: 'clean', version: 1 } } as const;
    await device.tab().put({ acts: [{ id: 'move-1', thread: 'i-1', deed }] });
  });

  it('are counted, when what was noted beside them went with the battery', async () => {
    await device.store.keep('centre', 'centre-1');
    noteActsWaiting(0);
    expect(await countActsWaiting()).toBe(1);
  });

  it('are as many as was noted, when the browser threw them away', async () => {
    await device.store.empty();
    noteActsWaiting(3);
    expect(await countActsWaiting()).toBe(3);
  });
});
