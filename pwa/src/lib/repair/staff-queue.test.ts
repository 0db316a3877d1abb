import { describe, expect, it } from 'vitest';
import { repairBooking, repairEvent } from '../../testing/repairs.ts';
import { onDayOf } from './staff-events.ts';
import { atTable, expected, gone, here, matching, queueFor } from './staff-queue.ts';

const anna = repairBooking({ id: 'anna', name: 'Anna', startsAt: '2026-11-21T11:00:00Z' });
const bart = repairBooking({ id: 'bart', name: 'Bart' });
const chloe = repairBooking({ id: 'chloe', name: 'Chloé', step: 'arrived', number: 12 });
const daan = repairBooking({ id: 'daan', name: 'Daan', step: 'arrived', number: 3, skill: 'textile' });
const eva = repairBooking({ id: 'eva', name: 'Eva', step: 'at_table', number: 2, table: '4' });
const finn = repairBooking({ id: 'finn', name: 'Finn', step: 'finished', number: 1, table: '4' });
const gijs = repairBooking({ id: 'gijs', name: 'Gijs', step: 'home', number: 5, table: '4' });
const hanna = repairBooking({ id: 'hanna', name: 'Hanna', step: 'no_show' });
const all = [anna, bart, chloe, daan, eva, finn, gijs, hanna];

const names = (bookings: { id: string }[]) => bookings.map(({ id }) => id);

describe('the bookings of a day', () => {
  it('are expected in the order of their times', () => {
    expect(names(expected(all))).toEqual(['bart', 'anna']);
  });

  it('are here by number', () => expect(names(here(all))).toEqual(['finn', 'eva', 'daan', 'chloe']));
  it('are gone, the latest first', () => expect(names(gone(all))).toEqual(['gijs', 'hanna']));

  it('are each in exactly one list', () => {
    expect(names([...expected(all), ...here(all), ...gone(all)]).sort()).toEqual(names(all).sort());
  });

  it('wait for a skill by number, and for any skill as well', () => {
    expect(names(queueFor(all, null))).toEqual(['daan', 'chloe']);
    expect(names(queueFor(all, 'electrical'))).toEqual(['chloe']);
    expect(queueFor(all, 'toys')).toEqual([]);
  });

  it('stay at a table until they leave it', () => {
    expect(names(atTable(all, '4'))).toEqual(['finn', 'eva']);
    expect(atTable(all, '5')).toEqual([]);
  });

  it.each([
    ['chloe', ['chloe']],
    [' AN', ['anna', 'daan', 'hanna']],
    ['12', ['chloe']],
    ['1', ['finn']],
    ['', names(all)],
  ])('are found by what is typed: %j', (typed, found) => {
    expect(names(matching(all, typed))).toEqual(found);
  });
});

describe('the events of today', () => {
  const now = new Date('2026-11-21T08:00:00Z');

  it('are those of the day on the wall', () => {
    const late = repairEvent({ id: 'late', startsAt: '2026-11-20T23:30:00Z' });
    const tomorrow = repairEvent({ id: 'tomorrow', startsAt: '2026-11-21T23:30:00Z' });
    expect(names(onDayOf([late, repairEvent(), tomorrow], now))).toEqual(['late', 'e-1']);
  });

  it('are not those that were called off', () => {
    expect(onDayOf([repairEvent({ cancelled: true })], now)).toEqual([]);
  });
});
