import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { repairBooking, repairEvent } from '../../testing/repairs.ts';
import { checkIn, reasonOf } from './staff-check-in.ts';
import { RepairDay } from './staff-day.svelte.ts';

const TICKET = `${location.origin}/afspraak#mZ3kq-T9x_Y2bWvN8sLrAA`;
const LIST = 'GET /repair-events/e-1/bookings';
const ACT = 'POST /repair-bookings/b-1/acts';
const CHECK_IN = 'POST /repair-events/e-1/_check-in';

describe('a day of the repair café', () => {
  let server: FakeServer;
  let day: RepairDay;
  const booked = repairBooking();
  const arrived = repairBooking({ step: 'arrived', version: 2, number: 7, labelCode: '7K3P9XQ2M3' });

  beforeEach(async () => {
    server = new FakeServer()
      .on('GET /repair-events/e-1', () => ({ body: repairEvent() }))
      .on(LIST, () => ({ body: { items: [booked] } }))
      .on(CHECK_IN, () => ({ body: arrived }))
      .on(ACT, () => ({ body: arrived }));
    day = new RepairDay(server.api, 'e-1');
    await day.load();
  });

  it('lets in who has a ticket, and shows it at once', async () => {
    expect(await checkIn(day, TICKET)).toEqual({ kind: 'in', booking: arrived });
    expect(server.all(CHECK_IN)[0]?.body).toEqual({ token: 'mZ3kq-T9x_Y2bWvN8sLrAA' });
    expect(day.find('b-1')?.number).toBe(7);
  });

  it.each([
    ['other_day', 'other_day'],
    ['link_unknown', 'link_unknown'],
    ['too_many_tries', null],
  ])('says why a ticket lets nobody in: %s', async (code, reason) => {
    server.on(CHECK_IN, () => ({ status: 409, body: { code } }));
    const result = await checkIn(day, TICKET);
    expect(result.kind === 'refused' && reasonOf(result.problem)).toBe(reason);
    expect(day.find('b-1')).toEqual(booked);
  });

  it('asks the server nothing about the code of a stranger', async () => {
    expect(await checkIn(day, 'https://evil.example/afspraak#mZ3kqT9x')).toEqual({ kind: 'no_ticket' });
    expect(server.all(CHECK_IN)).toEqual([]);
  });

  it('knows a thing that is here by its label', async () => {
    await day.act(booked, 'arrive');
    expect(await checkIn(day, '7K3P9-XQ2M3')).toEqual({ kind: 'thing', booking: arrived });
    expect(await checkIn(day, '0000000000')).toEqual({ kind: 'no_ticket' });
  });

  it('says which version was seen, and sends the same key again after silence', async () => {
    server.on(ACT, () => 'no network');
    expect(await day.act(booked, 'arrive')).toBeUndefined();
    server.on(ACT, () => ({ body: arrived }));
    expect(await day.act(booked, 'arrive')).toEqual(arrived);
    const [first, second] = server.all(ACT);
    expect(first?.body).toEqual({ act: 'arrive', version: 1 });
    expect(second?.key).toBe(first?.key);
  });

  it('does the same with two bookings under two keys', async () => {
    server.on('POST /repair-bookings/b-2/acts', () => ({ body: arrived }));
    await day.act(booked, 'arrive');
    await day.act(repairBooking({ id: 'b-2' }), 'arrive');
    const [one, other] = server.asked.filter(({ key }) => key !== null);
    expect(one?.key).not.toBe(other?.key);
  });

  it('shows how it stands when a colleague was earlier, and keeps the message', async () => {
    server.on(ACT, () => ({ status: 409, body: { code: 'moved_meanwhile' } }));
    server.on(LIST, () => ({ body: { items: [arrived] } }));
    await day.act(booked, 'arrive');
    expect([day.find('b-1')?.version, day.attempt.problem?.code]).toEqual([2, 'moved_meanwhile']);
  });

  it('is not undone by a list that was asked for before', async () => {
    // Two pages take longer than an act.
    server.on(LIST, ({ query }) => ({
      body: query.has('cursor') ? { items: [booked] } : { items: [], nextCursor: 'more' },
    }));
    await Promise.all([day.refresh(), day.act(booked, 'arrive')]);
    expect(day.find('b-1')?.step).toBe('arrived');
  });

  it('tells when what is shown may be old, and when it is fresh again', async () => {
    server.on(LIST, () => 'no network');
    await day.refresh();
    expect([day.stale, day.bookings.length]).toEqual([true, 1]);
    server.on(LIST, () => ({ body: { items: [booked] } }));
    await day.refresh();
    expect(day.stale).toBe(false);
  });

  it('keeps what a repairer wrote and did not send', () => {
    day.draftOf(booked).work = 'Snoer vervangen';
    expect(day.draftOf(arrived).work).toBe('Snoer vervangen');
  });
});
