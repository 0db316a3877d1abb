import { describe, expect, it } from 'vitest';
import type { WorkshopFacts } from '../api/types.ts';
import { isOpen, mustWait } from './words.ts';

const WORKSHOP: WorkshopFacts = {
  id: 'w-1',
  kind: 'workshop',
  name: 'Band plakken',
  location: 'Werkplaats',
  startsAt: '2026-12-12T12:00:00Z',
  endsAt: '2026-12-12T14:00:00Z',
  timeZone: 'Europe/Amsterdam',
  closesAt: '2026-12-12T08:00:00Z',
  priceCents: 750,
  mostEach: 4,
  left: 3,
  waiting: 0,
  cancelled: false,
};

describe('a workshop', () => {
  it('is open until booking closes, unless it is called off', () => {
    expect(isOpen(WORKSHOP, new Date('2026-12-12T07:59:59Z'))).toBe(true);
    expect(isOpen(WORKSHOP, new Date('2026-12-12T08:00:00Z'))).toBe(false);
    expect(isOpen({ ...WORKSHOP, cancelled: true }, new Date('2026-12-01T08:00:00Z'))).toBe(false);
  });

  it('has a waiting list for those who are too many', () => {
    expect(mustWait(WORKSHOP, 3)).toBe(false);
    expect(mustWait(WORKSHOP, 4)).toBe(true);
  });

  it('for a group has room for any group while it is free', () => {
    const visit = { ...WORKSHOP, kind: 'group_visit', left: 1 } as const;
    expect(mustWait(visit, 30)).toBe(false);
    expect(mustWait({ ...visit, left: 0 }, 1)).toBe(true);
  });
});
