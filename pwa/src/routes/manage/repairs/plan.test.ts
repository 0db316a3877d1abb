import { beforeEach, describe, expect, it } from 'vitest';
import { repairEvent } from '../../../testing/repairs.ts';
import { weekOfMonth } from '../occasion/occasion.svelte.ts';
import { Plan } from './plan.svelte.ts';

describe('a plan', () => {
  let plan: Plan;

  beforeEach(() => {
    plan = new Plan();
    plan.locationId = 'l-1';
    plan.name = ' Repair café ';
    plan.day = '2026-12-12';
  });

  it('for one day does not repeat', () => {
    plan.until = '2027-12-12';
    expect(plan.ready).toBe(true);
    expect(plan.body).toEqual({
      locationId: 'l-1',
      name: 'Repair café',
      day: '2026-12-12',
      opens: '10:00',
      closes: '13:00',
      tables: [{ skill: 'electrical', tables: 1, slotMinutes: 30, walkIn: 0 }],
      thingsEach: 2,
    });
  });

  it('that repeats has an end, and days without', () => {
    plan.every = 'month_last';
    expect(plan.ready).toBe(false);
    plan.until = '2027-06-30';
    plan.skip('2027-05-29');
    plan.skip('2026-12-26');
    plan.skip('2027-05-29');
    expect(plan.ready).toBe(true);
    expect(plan.body.repeat).toEqual({
      every: 'month_last',
      until: '2027-06-30',
      except: ['2026-12-26', '2027-05-29'],
    });
    plan.keep('2026-12-26');
    expect(plan.except).toEqual(['2027-05-29']);
  });

  it('gives a skill tables once, and takes them away', () => {
    plan.toggle('textile');
    expect(plan.tables.map(({ skill }) => skill)).toEqual(['electrical', 'textile']);
    plan.toggle('electrical');
    expect(plan.tablesOf('electrical')).toBeUndefined();
  });

  it('of a day that is planned has its hours by the clock of the centre', () => {
    const planned = repairEvent({ startsAt: '2027-07-10T08:00:00Z', endsAt: '2027-07-10T11:30:00Z' });
    expect(Plan.of(planned).change).toEqual({
      locationId: planned.locationId,
      name: planned.name,
      opens: '10:00',
      closes: '13:30',
      tables: planned.tables,
      thingsEach: planned.thingsEach,
    });
  });

  it.each([
    ['2026-12-05', 1],
    ['2026-12-12', 2],
    ['2027-01-30', 5],
  ])('knows that %s is number %i of its month', (day, nth) => expect(weekOfMonth(day)).toBe(nth));
});
