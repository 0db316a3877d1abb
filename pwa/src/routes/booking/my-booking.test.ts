import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { myBooking, repairSlot } from '../../testing/repairs.ts';
import { MyBooking } from './my-booking.svelte.ts';
import { isLive, viewOf, wasCalled } from './view.ts';

const OPEN = 'POST /public/repair-bookings/_open';
const CONFIRM = 'POST /public/repair-bookings/_confirm';
const CHANGE = 'POST /public/repair-bookings/_change';
const BEFORE = new Date('2026-12-11T22:59:00Z');
const THAT_DAY = new Date('2026-12-11T23:00:00Z');
const AFTER = new Date('2026-12-12T23:00:00Z');

describe('what to show of a booking', () => {
  it.each([
    [{ state: 'held' }, 'held'],
    [{ state: 'waiting' }, 'waiting'],
    [{ state: 'late' }, 'late'],
    [{ state: 'cancelled' }, 'cancelled'],
    [{ step: 'booked' }, 'coming'],
    [{ step: 'arrived' }, 'queue'],
    [{ step: 'at_table' }, 'table'],
    [{ step: 'home', result: 'fixed' }, 'done'],
    [{ step: 'given_up', result: 'end_of_life' }, 'done'],
    [{ step: 'home' }, 'over'],
    [{ step: 'no_show' }, 'missed'],
    [{ step: 'cancelled' }, 'cancelled'],
  ] as const)('%o is %s', (changes, view) => {
    expect(viewOf(myBooking(changes), THAT_DAY)).toBe(view);
  });

  it('is that the day is over, once it is, by the clock on the wall', () => {
    expect(viewOf(myBooking(), AFTER)).toBe('over');
    expect(viewOf(myBooking({ timeZone: 'UTC' }), AFTER)).toBe('coming');
  });
});

describe('a booking is live', () => {
  it('on its day, by the clock on the wall', () => {
    expect([BEFORE, THAT_DAY, AFTER].map((now) => isLive(myBooking(), now))).toEqual([false, true, false]);
  });

  it('until the thing went home', () => expect(isLive(myBooking({ step: 'home' }), THAT_DAY)).toBe(false));
  it('only when it counts', () => expect(isLive(myBooking({ state: 'held' }), THAT_DAY)).toBe(false));
});

describe('somebody is called', () => {
  const arrived = myBooking({ step: 'arrived' });
  const atThree = myBooking({ step: 'at_table', table: '3' });

  it('when they get a table', () => expect(wasCalled(arrived, atThree)).toBe(true));
  it('when it becomes another table', () => {
    expect(wasCalled(atThree, myBooking({ step: 'at_table', table: '4' }))).toBe(true);
  });
  it('once', () => expect(wasCalled(atThree, atThree)).toBe(false));
  it('not by opening the page', () => expect(wasCalled(null, atThree)).toBe(false));
});

describe('my booking', () => {
  let server: FakeServer;
  let mine: MyBooking;
  let now: Date;

  beforeEach(async () => {
    now = BEFORE;
    server = new FakeServer().on(OPEN, () => ({ body: myBooking({ state: 'held' }) }));
    mine = new MyBooking(server.api, 'secret', () => now);
    await mine.load();
  });

  it('is asked for with the secret of the link, and nothing is confirmed by that', () => {
    expect(server.asked.map(({ what, body }) => [what, body])).toEqual([[OPEN, { token: 'secret' }]]);
  });

  it('is confirmed by the button', async () => {
    server.on(CONFIRM, () => ({ body: myBooking() }));
    expect(await mine.confirm()).toBe(true);
    expect(mine.view).toBe('coming');
  });

  it('shows that the time is over when it was confirmed too late', async () => {
    server.on(CONFIRM, () => ({ status: 409, body: { code: 'confirmed_too_late' } }));
    server.on(OPEN, () => ({ body: myBooking({ state: 'late' }) }));
    expect(await mine.confirm()).toBe(false);
    expect(mine.view).toBe('late');
    expect(mine.acting.problem).toBeNull();
  });

  it('keeps its time when another one is full', async () => {
    server.on(CHANGE, () => ({ status: 409, body: { code: 'full' } }));
    expect(await mine.change(repairSlot({ id: 'slot-2' }))).toBe(false);
    expect(mine.acting.problem?.code).toBe('full');
    expect(mine.view).toBe('held');
  });

  it('does not go back to what was asked before an act', async () => {
    server.on(CONFIRM, () => ({ body: myBooking() }));
    const asking = mine.load();
    await mine.confirm();
    await asking;
    expect(mine.view).toBe('coming');
  });

  it('is asked for now and then before the day, and all the time on the day', async () => {
    await mine.freshen();
    expect(server.all(OPEN)).toHaveLength(1);
    now = new Date(BEFORE.getTime() + 60_000);
    server.on(OPEN, () => ({ body: myBooking() }));
    await mine.freshen();
    await mine.freshen();
    expect(server.all(OPEN)).toHaveLength(3);
  });

  it('stays on screen when the network is gone', async () => {
    server.on(OPEN, () => 'no network');
    expect(await mine.load()).toBe(false);
    expect(mine.view).toBe('held');
    expect(mine.stale).toBe(true);
  });

  it('is not asked for again by a link that leads nowhere', async () => {
    server.on(OPEN, () => ({ status: 404, body: { code: 'link_unknown' } }));
    const lost = new MyBooking(server.api, 'other', () => now);
    await lost.freshen();
    expect(await lost.freshen()).toBe(true);
    expect(server.all(OPEN)).toHaveLength(2);
  });

  it('rings when it is somebody’s turn', async () => {
    const ring = vi.spyOn(mine.chime, 'ring');
    server.on(OPEN, () => ({ body: myBooking({ step: 'at_table', table: '3' }) }));
    await mine.load();
    await mine.load();
    expect(ring).toHaveBeenCalledTimes(1);
  });
});
