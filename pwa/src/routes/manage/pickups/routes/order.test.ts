import { describe, expect, it } from 'vitest';
import { dayRoutes, route, stop } from '../../../../testing/routes.ts';
import { driven, locked, moved, orderOf, placeOf, same, shifted, type Order } from './order.ts';

const order = (vans: Record<string, string>): Order =>
  Object.entries(vans).map(([vanId, stops]) => ({
    vanId,
    stops: [...stops].map((pickupId) => ({ pickupId, locked: false })),
  }));

/** The order as it was written: `{ v1: 'abc' }`. */
const written = (all: Order) =>
  Object.fromEntries(all.map(({ vanId, stops }) => [vanId, stops.map(({ pickupId }) => pickupId).join('')]));

const START = order({ v1: 'abc', v2: 'de' });

describe('an order of stops', () => {
  it('is read from routes, without breaks, unloading and who does not come any more', () => {
    const stops = [stop('a'), stop('b'), stop(null, { kind: 'rest' }), stop('c', { locked: true })];
    const view = dayRoutes({ routes: [route({ vanId: 'v1', stops })] });
    expect(orderOf(view, (id) => id !== 'b')).toEqual([
      {
        vanId: 'v1',
        stops: [
          { pickupId: 'a', locked: false },
          { pickupId: 'c', locked: true },
        ],
      },
    ]);
  });

  it.each([
    ['to another van', 'a', { vanId: 'v2', before: 'e' }, { v1: 'bc', v2: 'dae' }],
    ['behind the last of another van', 'a', { vanId: 'v2', before: null }, { v1: 'bc', v2: 'dea' }],
    ['later with its own van', 'a', { vanId: 'v1', before: null }, { v1: 'bca', v2: 'de' }],
    ['earlier with its own van', 'c', { vanId: 'v1', before: 'a' }, { v1: 'cab', v2: 'de' }],
    ['to a van that did not drive', 'b', { vanId: 'v3', before: null }, { v1: 'ac', v2: 'de', v3: 'b' }],
    ['to where it is', 'b', { vanId: 'v1', before: 'b' }, { v1: 'abc', v2: 'de' }],
    ['out of all', 'b', null, { v1: 'ac', v2: 'de' }],
    ['in from being left out', 'x', { vanId: 'v1', before: 'b' }, { v1: 'axbc', v2: 'de' }],
    ['before one that is gone meanwhile', 'a', { vanId: 'v2', before: 'z' }, { v1: 'bc', v2: 'dea' }],
  ])('moves a stop %s', (_, pickup, to, expected) => {
    expect(written(moved(START, pickup, to))).toEqual(expected);
  });

  it('keeps a lock through a move', () => {
    const to = moved(locked(START, 'a', true), 'a', { vanId: 'v2', before: null });
    expect(to.at(1)?.stops.at(-1)).toEqual({ pickupId: 'a', locked: true });
  });

  it.each([
    ['a', -1, 'abc'],
    ['a', 1, 'bac'],
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['c', 1, 'abc'],
  ] as const)('puts %s one further (%i)', (pickup, by, expected) => {
    expect(written(shifted(START, pickup, by))['v1']).toBe(expected);
  });

  it('says where a stop is, so that it can go back there', () => {
    const place = placeOf(START, 'b');
    expect(place).toEqual({ vanId: 'v1', before: 'c' });
    expect(same(moved(moved(START, 'b', null), 'b', place), START)).toBe(true);
    expect(placeOf(START, 'x')).toBeNull();
  });

  it('is the same whatever van comes first, and whether or not an empty one is named', () => {
    expect(same(START, order({ v2: 'de', v3: '', v1: 'abc' }))).toBe(true);
    expect(same(START, order({ v1: 'acb', v2: 'de' }))).toBe(false);
    expect(same(START, locked(START, 'a', true))).toBe(false);
    expect(driven(order({ v1: '', v2: 'a' })).map(({ vanId }) => vanId)).toEqual(['v2']);
  });
});
