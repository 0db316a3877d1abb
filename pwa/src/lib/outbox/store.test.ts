import { beforeEach, describe, expect, it } from 'vitest';
import { writeVersion1 } from '../../testing/device-v1.ts';
import { writeVersion2 } from '../../testing/device-v2.ts';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { repairBooking } from '../../testing/repairs.ts';
import { item } from '../../testing/samples.ts';

describe('a device with the store of version 1', () => {
  let server: FakeServer;
  let device: Device;
  let devices = 0;

  beforeEach(async () => {
    const name = `old-device-${++devices}`;
    await writeVersion1(name);
    server = new FakeServer();
    for (const what of ['handovers', 'items', 'photos']) {
      server.on(`POST /${what}`, () => ({ status: 201, body: item({ id: 'chair-2' }) }));
    }
    server.on('POST /items/chair-1/moves', () => ({ status: 201, body: item({ id: 'chair-1' }) }));
    device = new Device(server, name);
  });

  it('sends all that waits as it was written, each once and in order for each thing', async () => {
    await device.tab('fatima').send();

    const sent = server.asked.map(({ what, key }) => [what, key]);
    expect(sent.filter(([what]) => what === 'POST /items/chair-1/moves')).toEqual([
      ['POST /items/chair-1/moves', 'move-1'],
      ['POST /items/chair-1/moves', 'move-2'],
    ]);
    expect(sent).toHaveLength(5);
    expect(sent).toContainEqual(['POST /handovers', 'handover-1']);
    expect(sent).toContainEqual(['POST /photos', 'photo-1']);
    expect(sent.at(-1)).toEqual(['POST /items', 'chair-2']);
    expect(server.all('POST /items/chair-1/moves')[0]?.body).toEqual({
      move: 'clean',
      version: 1,
      deviceAt: '2026-11-22T10:00:00.000Z',
    });
  });

  it('keeps what was refused as a question, and what it knows', async () => {
    await device.tab('fatima').send();

    const left = await device.store.acts.toArray();
    expect(left.map(({ id, state, refusal }) => [id, state, refusal?.code])).toEqual([
      ['move-3', 'refused', 'moved_meanwhile'],
    ]);
    expect(await device.store.pictures.count()).toBe(0);
    expect(await device.store.recall('centre')).toBe('centre-1');
    expect(await device.store.things.where('code').equals('0000000000').count()).toBe(1);
  });
});

describe('a device with the store of version 2', () => {
  it('sends what was done at the repair café, and keeps what the server answers', async () => {
    await writeVersion2('device-of-version-2');
    const atTable = repairBooking({ step: 'at_table', version: 3 });
    const server = new FakeServer().on('POST /repair-bookings/b-1/acts', () => ({ body: atTable }));
    const device = new Device(server, 'device-of-version-2');
    await device.tab('fatima').send();
    expect(server.asked.map(({ key, body }) => [key, body])).toEqual([
      ['act-1', { act: 'take', version: 2, table: '3', deviceAt: '2026-11-22T10:00:00.000Z' }],
    ]);
    expect(await device.store.visits.toArray()).toEqual([atTable]);
  });
});
