import { describe, expect, it } from 'vitest';
import { Device } from '../../testing/device.ts';
import { cafeServer, repairBooking } from '../../testing/repairs.ts';
import { forgetDay } from './kept-day.ts';

describe('who comes to the repair café', () => {
  it('is forgotten by the device when nobody is signed in', async () => {
    const device = new Device(
      cafeServer(() => [repairBooking()]),
      'omloop',
    );
    const { cafe } = await device.work();
    await cafe.open('e-1', 'centre-1');
    expect(await device.store.visits.count()).toBe(1);
    await forgetDay();
    expect([await device.store.visits.count(), await cafe.kept()]).toEqual([0, undefined]);
  });

  it('is of one day only', async () => {
    const server = cafeServer(() => [repairBooking()]);
    const device = new Device(server);
    const { cafe } = await device.work();
    await cafe.open('e-1', 'centre-1');
    const other = repairBooking({ id: 'b-2', eventId: 'e-2' });
    server
      .on('GET /repair-events/e-2', () => ({ body: { id: 'e-2' } }))
      .on('GET /repair-events/e-2/bookings', () => ({ body: { items: [other] } }));
    await cafe.open('e-2', 'centre-1');
    expect(await device.store.visits.toArray()).toEqual([other]);
    expect((await cafe.kept())?.id).toBe('e-2');
  });
});
