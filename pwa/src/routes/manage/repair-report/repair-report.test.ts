import { describe, expect, it } from 'vitest';
import type { RepairResults, RepairStatistics } from '../../../lib/api/types.ts';
import { I18n } from '../../../lib/i18n/i18n.svelte.ts';
import { figuresOf, isEmpty } from './figures.ts';
import { productRows, resultRows, skillRows } from './rows.ts';

const results = (repairs: number, fixed: number): RepairResults => ({
  repairs,
  fixed,
  repairable: repairs - fixed,
  endOfLife: 0,
  unknown: 0,
});

const FOUND: RepairStatistics = {
  events: 2,
  bookings: 10,
  walkIns: 1,
  noShows: 2,
  cancelled: 3,
  givenUp: 0,
  waitMinutes: 12,
  tableMinutes: 200,
  stillWorksPercent: 80,
  total: results(8, 6),
  skills: [
    { skill: 'electrical', results: results(3, 1) },
    { skill: 'textile', results: results(5, 5) },
  ],
  products: [{ product: 'small_kitchen_item', results: results(3, 1) }],
  effect: { keptInUseGrams: 12_000, co2Grams: 13_200, source: 'Startersgids' },
};

const signs = (found: RepairStatistics) => figuresOf(new I18n(), found).map(({ sign }) => sign);

describe('the large figures', () => {
  it('tell how many work again, and of those that answered how many still do', () => {
    const [fixed, still] = figuresOf(new I18n(), FOUND);
    expect([fixed?.value, still?.value]).toEqual(['6', '80%']);
  });

  it('have a sign each, of which none comes twice', () => {
    expect(new Set(signs(FOUND)).size).toBe(signs(FOUND).length);
  });

  it('leave out what nobody knows', () => {
    const { waitMinutes, stillWorksPercent, effect, ...known } = FOUND;
    expect([waitMinutes, stillWorksPercent, effect]).not.toContain(undefined);
    for (const sign of ['clock', 'check', 'leaf', 'weight']) expect(signs(known)).not.toContain(sign);
  });

  it('are of something when all that was booked was cancelled', () => {
    expect(isEmpty({ ...FOUND, bookings: 0 })).toBe(false);
    expect(isEmpty({ ...FOUND, bookings: 0, cancelled: 0 })).toBe(true);
  });
});

describe('the tables', () => {
  it('tell what part of all had which result', () => {
    const rows = resultRows(new I18n(), FOUND.total);
    expect(rows.map(({ figures }) => figures)).toEqual([
      ['6', '75%'],
      ['2', '25%'],
      ['0', '0%'],
      ['0', '0%'],
    ]);
  });

  it('begin with the skill that was asked for most', () => {
    const rows = skillRows(new I18n(), FOUND);
    expect(rows.map(({ name, share }) => [name, share])).toEqual([
      ['repairs-skill-textile', 1],
      ['repairs-skill-electrical', 1 / 3],
    ]);
  });

  it('draw a product by its own pictogram', () => {
    const [row] = productRows(new I18n(), FOUND);
    expect(row).toMatchObject({ name: 'product-small-kitchen-item', picture: { thing: 'blender' } });
  });

  it('divide nothing by nothing', () => {
    expect(resultRows(new I18n(), results(0, 0)).every(({ share }) => share === 0)).toBe(true);
  });
});
