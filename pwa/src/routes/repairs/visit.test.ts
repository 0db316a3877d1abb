import { beforeEach, describe, expect, it } from 'vitest';
import type { Work } from '../../lib/work.svelte.ts';
import { RepairDay } from '../../lib/repair/staff-day.svelte.ts';
import { Device } from '../../testing/device.ts';
import type { FakeServer } from '../../testing/fake-server.ts';
import { cafeServer, repairBooking, repairCategory } from '../../testing/repairs.ts';
import { placesLeft, Visit, type VisitKind } from './visit.svelte.ts';

const BOOK = 'POST /repair-events/e-1/bookings';
const LAMP = repairCategory();

describe('putting somebody in at the desk', () => {
  let server: FakeServer;
  let day: RepairDay;
  let work: Work;
  const arrived = repairBooking({ step: 'arrived', version: 2, number: 8 });
  const visit = (kind: VisitKind) => new Visit(day, kind, 'nl');

  beforeEach(async () => {
    server = cafeServer(() => []).on(BOOK, () => ({ status: 201, body: arrived }));
    work = await new Device(server).work();
    day = new RepairDay(work, 'e-1');
    await day.load();
  });

  it('without a booking takes a category and a name, and gives a number', async () => {
    const walkIn = visit('walk_in');
    walkIn.choose(LAMP);
    expect(walkIn.step).toBe('who');
    walkIn.name = ' Anna ';
    expect(await walkIn.send()).toBe(true);
    expect(server.all(BOOK)[0]?.body).toEqual({
      categoryId: 'c-lamp',
      name: 'Anna',
      language: 'nl',
      over: false,
      deviceAt: expect.any(String) as string,
    });
    expect([walkIn.step, walkIn.made?.number, day.bookings]).toEqual(['done', 8, [arrived]]);
  });

  it('with a booking asks for a time of this skill that is not over', async () => {
    const booking = visit('booking');
    booking.choose(LAMP);
    expect(booking.step).toBe('when');
    const [slot] = booking.slotsAfter(new Date('2026-11-21T10:29:00Z'));
    expect(slot?.id).toBe('slot-1');
    expect(booking.slotsAfter(new Date('2026-11-21T10:30:00Z'))).toEqual([]);
    if (slot) booking.chooseAt(slot);
    booking.name = 'Anna';
    booking.phone = '06 12345678';
    await booking.send();
    expect(server.all(BOOK)[0]?.body).toMatchObject({ slotId: 'slot-1', phone: '06 12345678' });
  });

  it('lets somebody in without a network: by their name, until the server gives a number', async () => {
    const walkIn = visit('walk_in');
    walkIn.choose(LAMP);
    walkIn.name = 'Anna';
    server.on(BOOK, () => 'no network');
    expect(await walkIn.send()).toBe(true);
    const waits = { step: 'arrived', name: 'Anna', needsTest: true, acts: ['take'] };
    expect(walkIn.made).toMatchObject(waits);
    expect(walkIn.made?.number).toBeUndefined();
    server.on(BOOK, ({ key }) => ({ status: 201, body: { ...arrived, id: key } }));
    await work.outbox.send();
    await day.load();
    const [first, second] = server.all(BOOK).map(({ key }) => key);
    expect([second, day.find(walkIn.made?.id ?? '')?.version]).toEqual([first, 2]);
  });

  it('is put in all the same as an act of its own', async () => {
    const walkIn = visit('walk_in');
    walkIn.choose(LAMP);
    server.on(BOOK, () => ({ status: 409, body: { code: 'full' } }));
    await walkIn.send();
    expect(walkIn.full).toBe(true);
    server.on(BOOK, () => ({ status: 201, body: arrived }));
    expect(await walkIn.send(true)).toBe(true);
    const [first, second] = server.all(BOOK);
    expect(second?.body).toMatchObject({ over: true });
    expect(second?.key).not.toBe(first?.key);
  });

  it('goes back one screen at a time, and leaves the problem behind', async () => {
    const booking = visit('booking');
    booking.choose(LAMP);
    booking.step = 'who';
    server.on(BOOK, () => ({ status: 409, body: { code: 'full' } }));
    await booking.send();
    booking.back();
    expect([booking.step, booking.full]).toEqual(['when', false]);
    booking.back();
    expect(booking.step).toBe('what');
  });
});

describe('the places that are left', () => {
  it.each([
    [{ places: 4, walkIn: 1, taken: 2 }, 1],
    [{ places: 4, walkIn: 1, taken: 3 }, 0],
    // Some that are kept were given away at the desk.
    [{ places: 4, walkIn: 1, taken: 4 }, 0],
  ])('of %j are %i', (room, left) => {
    const slot = { id: 's', skill: 'toys' as const, startsAt: '', endsAt: '', ...room };
    expect(placesLeft(slot)).toBe(left);
  });
});
