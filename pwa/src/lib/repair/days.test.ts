import { describe, expect, it } from 'vitest';
import { repairSlot } from '../../testing/repairs.ts';
import { byDay, localDay } from './days.ts';

const HERE = 'Europe/Amsterdam';

function at(startsAt: string, eventId = 'event-1') {
  return repairSlot({ id: startsAt, eventId, startsAt });
}

describe('the day of an instant', () => {
  it('is that of the wall, not of London', () => {
    expect(localDay('2026-11-20T23:30:00Z', HERE)).toBe('2026-11-21');
    expect(localDay('2026-11-20T23:30:00Z', 'UTC')).toBe('2026-11-20');
  });

  it('begins at midnight of the wall, in summer and in winter', () => {
    expect(localDay('2026-06-30T21:59:59Z', HERE)).toBe('2026-06-30');
    expect(localDay('2026-06-30T22:00:00Z', HERE)).toBe('2026-07-01');
    expect(localDay('2026-12-31T22:59:59Z', HERE)).toBe('2026-12-31');
    expect(localDay('2026-12-31T23:00:00Z', HERE)).toBe('2027-01-01');
  });
});

describe('slots by day', () => {
  it('stand in the order in which they came', () => {
    const days = byDay(
      [at('2026-12-12T09:00:00Z'), at('2026-12-12T09:30:00Z'), at('2026-12-19T09:00:00Z')],
      HERE,
    );
    expect(days.map(({ slots }) => slots.length)).toEqual([2, 1]);
  });

  it('keep two events of one day apart', () => {
    const days = byDay([at('2026-12-12T09:00:00Z'), at('2026-12-12T10:00:00Z', 'event-2')], HERE);
    expect(days).toHaveLength(2);
  });

  it.each([
    ['of 23 hours', '2026-03-28T23:00:00Z', '2026-03-29T21:59:00Z'],
    ['of 25 hours', '2026-10-24T22:00:00Z', '2026-10-25T22:59:00Z'],
  ])('hold the whole of a day %s, when the clock changes', (_, first, last) => {
    expect(byDay([at(first), at(last)], HERE)).toHaveLength(1);
  });

  it('keep both half past twos of the night in which the clock goes back', () => {
    const [night] = byDay([at('2026-10-25T00:30:00Z'), at('2026-10-25T01:30:00Z')], HERE);
    expect(night?.slots.map(({ id }) => id)).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']);
  });
});
