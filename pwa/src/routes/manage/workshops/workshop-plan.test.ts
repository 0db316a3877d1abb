import { beforeEach, describe, expect, it } from 'vitest';
import { WorkshopPlan } from './workshop-plan.svelte.ts';

describe('a plan', () => {
  let plan: WorkshopPlan;

  beforeEach(() => {
    plan = new WorkshopPlan();
    plan.locationId = 'l-1';
    plan.day = '2026-12-12';
    plan.telling.name = ' Band plakken ';
  });

  it('of a workshop says how many may come', () => {
    plan.price = 750;
    expect(plan.body).toEqual({
      locationId: 'l-1',
      kind: 'workshop',
      name: 'Band plakken',
      day: '2026-12-12',
      opens: '10:00',
      closes: '13:00',
      places: 10,
      mostEach: 4,
      priceCents: 750,
      closesHours: 4,
    });
  });

  it('of a group visit says how large the group may be', () => {
    plan.kind = 'group_visit';
    expect(plan.body).not.toHaveProperty('places');
    expect(plan.body).toMatchObject({ mostEach: 30, priceCents: 0 });
  });

  it('sends of what is told only what is written', () => {
    plan.telling.aboutEn = ' You mend your own tyre. ';
    expect(plan.body).toMatchObject({ aboutEn: 'You mend your own tyre.' });
    expect(plan.body).not.toHaveProperty('about');
  });
});
