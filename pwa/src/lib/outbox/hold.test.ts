import { describe, expect, it } from 'vitest';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import type { NewAct } from './act.ts';
import { leaveAll } from './hold.ts';

const ITEM = { handoverId: 'h-1', categoryId: 'c-chair', ownerKeeps: false, photoId: 'p-1' };
const TAKE = { act: 'take', version: 2, table: '3' } as const;
const ACTS: NewAct[] = [
  { id: 'h-1', thread: 'h-1', deed: { kind: 'handover', channel: 'counter' } },
  { id: 'p-1', thread: 'p-1', deed: { kind: 'photo' } },
  { id: 'i-1', thread: 'i-1', needs: ['h-1', 'p-1'], deed: { kind: 'item', body: ITEM } },
  { id: 'm-1', thread: 'i-1', deed: { kind: 'move', item: 'i-1', body: { move: 'clean', version: 1 } } },
  { id: 't-1', thread: 't-1', deed: { kind: 'ticket', event: 'e-1', token: 'secret' } },
  { id: 'r-1', thread: 'b-1', deed: { kind: 'repair', event: 'e-1', booking: 'b-1', body: TAKE } },
];

/** A device that was without a network, and was shut out before it could send anything. */
async function shutOut(): Promise<{ server: FakeServer; device: Device }> {
  const server = new FakeServer().on('POST /handovers', () => 'no network');
  const device = new Device(server);
  await device.tab().put({ acts: ACTS });
  server.asked.length = 0;
  return { server, device };
}

describe('a device that was shut out', () => {
  it('leaves what waited for a coordinator, in order and without photos, and forgets it', async () => {
    const { server, device } = await shutOut();
    server.on('POST /devices/current/held-acts', () => ({ status: 204 }));
    await leaveAll(server.api, device.store);
    const { acts } = server.asked[0]?.body as {
      acts: { id: string; path: string; deviceAt: string; body: object }[];
    };
    expect(acts.map(({ id, path }) => [id, path])).toEqual([
      ['h-1', '/v1/handovers'],
      ['i-1', '/v1/items'],
      ['m-1', '/v1/items/i-1/moves'],
      ['t-1', '/v1/repair-events/e-1/_check-in'],
      ['r-1', '/v1/repair-bookings/b-1/acts'],
    ]);
    expect(acts.at(-1)?.body).toEqual({ ...TAKE, deviceAt: expect.any(String) as string });
    expect(acts[1]?.body).not.toHaveProperty('photoId');
    const times = acts.map(({ deviceAt }) => deviceAt);
    expect([...new Set(times)].sort()).toEqual(times);
    await device.store.open();
    expect(await device.store.acts.count()).toBe(0);
  });

  it('forgets nothing while the server cannot be reached', async () => {
    const { server, device } = await shutOut();
    server.on('POST /devices/current/held-acts', () => 'no network');
    await expect(leaveAll(server.api, device.store)).rejects.toMatchObject({ code: 'offline' });
    expect(await device.store.acts.count()).toBe(6);
  });
});
