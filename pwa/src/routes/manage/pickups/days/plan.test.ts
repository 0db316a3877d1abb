import { beforeEach, describe, expect, it } from 'vitest';
import { area, van } from '../../../../testing/pickups.ts';
import { PickupPlan } from './plan.svelte.ts';

const AREAS = [area(), area({ id: 'a-2', depotId: 'd-2' })];
const VANS = [
  van(),
  van({ id: 'v-2', mostTrips: 1 }),
  van({ id: 'v-3', active: false }),
  van({ id: 'v-4', depotId: 'd-2', litres: 9000, kilos: 700, mostTrips: 1 }),
];

describe('a plan of a pickup day', () => {
  let plan: PickupPlan;
  const [first, second] = [() => plan.windows[0], () => plan.windows[1]];

  beforeEach(() => {
    plan = new PickupPlan(AREAS, VANS);
  });

  it('reckons with all trips of the vans that come to its area', () => {
    expect([plan.litres, plan.kilos]).toEqual([45_000, 3000]);
    plan.choose('a-2');
    expect([plan.litres, plan.kilos]).toEqual([9000, 700]);
  });

  it('guesses that two thirds of a window are spent at doors', () => {
    expect(first()?.minutes).toBe(240);
    plan.choose('a-2');
    expect(first()?.minutes).toBe(120);
  });

  it('guesses no more what somebody filled in', () => {
    first()?.set(300);
    plan.choose('a-2');
    expect([first()?.minutes, second()?.minutes]).toEqual([300, 120]);
  });

  it('is ready with a day, and windows that are filled in', () => {
    expect(plan.ready).toBe(false);
    plan.day = '2026-12-01';
    expect(plan.ready).toBe(true);
    plan.add();
    expect(plan.ready).toBe(false);
    plan.windows.slice(2).forEach((window) => plan.drop(window));
    expect(plan.ready).toBe(true);
    plan.windows.forEach((window) => plan.drop(window));
    expect(plan.ready).toBe(false);
  });

  it('without vans says nothing of what fits', () => {
    const alone = new PickupPlan(AREAS, []);
    expect([alone.litres, alone.kilos, alone.windows[0]?.minutes]).toEqual([null, null, null]);
  });

  it('sends its days and its windows', () => {
    plan.day = '2026-12-01';
    plan.every = 'week';
    plan.until = '2026-12-22';
    expect(plan.body).toEqual({
      areaId: 'a-1',
      day: '2026-12-01',
      repeat: { every: 'week', until: '2026-12-22', except: [] },
      windows: [
        { from: '09:00', until: '12:00', minutes: 240 },
        { from: '13:00', until: '16:00', minutes: 240 },
      ],
      litres: 45_000,
      kilos: 3000,
    });
  });
});
