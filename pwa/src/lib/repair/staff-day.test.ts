import { beforeEach, describe, expect, it } from 'vitest';
import { Device } from '../../testing/device.ts';
import type { FakeServer } from '../../testing/fake-server.ts';
import { cafeServer, repairBooking } from '../../testing/repairs.ts';
import type { Work } from '../work.svelte.ts';
import { checkIn, reasonOf } from './staff-check-in.ts';
import { RepairDay } from './staff-day.svelte.ts';

const TICKET = `${location.origin}/afspraak#mZ3kq-T9x_Y2bWvN8sLrAA`;
/** Its fingerprint, as the server makes it. */
const FINGERPRINT = '22bb6af087315a561f844993f1c0ba01a1e97e9880573551f9fc85f83fbdcadc';
const LIST = 'GET /repair-events/e-1/bookings';
const ACT = 'POST /repair-bookings/b-1/acts';
const LABEL = 'POST /repair-bookings/b-1/label';
const CHECK_IN = 'POST /repair-events/e-1/_check-in';

describe('a day of the repair café', () => {
  let server: FakeServer;
  let device: Device;
  let work: Work;
  let day: RepairDay;
  const booked = repairBooking();
  const arrived = repairBooking({ step: 'arrived', version: 2, number: 7, labelCode: '7K3P9XQ2M3' });
  const noNetwork = () => {
    for (const what of [LIST, ACT, LABEL, CHECK_IN, 'GET /repair-events/e-1']) {
      server.on(what, () => 'no network');
    }
  };

  beforeEach(async () => {
    server = cafeServer(() => [booked])
      .on(CHECK_IN, () => ({ body: arrived }))
      .on(ACT, () => ({ body: arrived }));
    device = new Device(server);
    work = await device.work();
    day = new RepairDay(work, 'e-1');
    await day.load();
  });

  it('lets in who has a ticket, and shows it at once', async () => {
    expect(await checkIn(day, TICKET)).toEqual({ kind: 'in', booking: arrived });
    expect(server.all(CHECK_IN)[0]?.body).toMatchObject({ token: 'mZ3kq-T9x_Y2bWvN8sLrAA' });
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
    expect(await device.store.acts.count()).toBe(0);
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

  it('says which version was seen, and when, by the clock of the tablet', async () => {
    await day.act(booked, 'arrive');
    expect(server.all(ACT)[0]?.body).toEqual({
      act: 'arrive',
      version: 1,
      deviceAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
  });

  it('goes on without a network: each act on top of the one before', async () => {
    noNetwork();
    let lamp = await day.act(booked, 'arrive');
    expect([lamp?.step, lamp?.number, lamp?.acts]).toEqual(['arrived', undefined, ['take']]);
    lamp = lamp && (await day.act(lamp, 'take', { table: '3' }));
    expect([lamp?.step, lamp?.table, lamp?.repairer]).toEqual(['at_table', '3', 'Fatima']);
    expect(day.waiting.has('b-1')).toBe(true);

    const sent: unknown[] = [];
    server.on(ACT, ({ body }) => {
      sent.push(body);
      return { body: sent.length === 1 ? arrived : { ...arrived, step: 'at_table', version: 3 } };
    });
    await work.outbox.send();
    expect(sent).toMatchObject([
      { act: 'arrive', version: 1 },
      { act: 'take', version: 2, table: '3' },
    ]);
    server.on(LIST, () => ({ body: { items: [] } }));
    await day.refresh();
    expect([day.find('b-1')?.version, day.waiting.size]).toEqual([3, 0]);
  });

  it('knows whose ticket it is without a network, and gives the number later', async () => {
    server.on(LIST, () => ({ body: { items: [{ ...booked, ticket: FINGERPRINT }] } }));
    await day.refresh();
    noNetwork();
    const came = await checkIn(day, TICKET);
    expect(came).toMatchObject({ kind: 'in', booking: { step: 'arrived', name: booked.name } });
    server.on(CHECK_IN, () => ({ body: arrived }));
    await work.outbox.send();
    await day.act(arrived, 'take');
    expect(day.find('b-1')?.number).toBe(7);
  });

  it('keeps a ticket that it does not know for later', async () => {
    noNetwork();
    expect(await checkIn(day, TICKET)).toEqual({ kind: 'later' });
    expect(await device.store.acts.count()).toBe(1);
  });

  it('gives a thing a label from the roll without a network, and prints none', async () => {
    noNetwork();
    expect((await day.label(booked, '7K3P9XQ2M3'))?.labelCode).toBe('7K3P9XQ2M3');
    expect(await day.label(booked, null)).toBeUndefined();
    expect(day.attempt.problem?.code).toBe('offline');
  });

  it('shows how it stands when a colleague was earlier, and keeps the message', async () => {
    server.on(ACT, () => ({ status: 409, body: { code: 'moved_meanwhile' } }));
    server.on(LIST, () => ({ body: { items: [arrived] } }));
    await day.act(booked, 'arrive');
    expect([day.find('b-1')?.version, day.attempt.problem?.code]).toEqual([2, 'moved_meanwhile']);
  });

  it('does nothing more with a booking about which there is a question', async () => {
    noNetwork();
    await day.act(booked, 'arrive');
    server.on(ACT, () => ({ status: 409, body: { code: 'moved_meanwhile' } }));
    server.on(LIST, () => ({ body: { items: [arrived] } }));
    await work.outbox.send();
    await day.refresh();
    expect([day.asking.has('b-1'), day.find('b-1')?.version]).toEqual([true, 2]);
    const [question] = await work.outbox.list(0, 10);
    server.on(ACT, () => ({ body: { ...arrived, version: 3 } }));
    if (question) await work.outbox.doAfterAll(question, 2);
    await work.outbox.send();
    expect(server.all(ACT).at(-1)?.body).toMatchObject({ act: 'arrive', version: 2 });
  });

  it('is not undone by a list that was asked for before', async () => {
    // Two pages take longer than an act.
    server.on(LIST, ({ query }) => ({
      body: query.has('cursor') ? { items: [booked] } : { items: [], nextCursor: 'more' },
    }));
    await Promise.all([day.refresh(), day.act(booked, 'arrive')]);
    await day.refresh();
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

  it('opens again without a network, for as long as the day lasts', async () => {
    noNetwork();
    const again = new RepairDay(await device.work(), 'e-1');
    await again.load();
    expect([again.event?.name, again.bookings.length, again.stale]).toEqual(['Repair Café', 1, true]);
    await work.cafe.tidy(new Date('2026-11-21T18:00:00Z'));
    expect([await work.cafe.kept(), await device.store.visits.count()]).toEqual([undefined, 0]);
  });

  it('keeps what a repairer wrote and did not send', () => {
    day.draftOf(booked).work = 'Snoer vervangen';
    expect(day.draftOf(arrived).work).toBe('Snoer vervangen');
  });
});
