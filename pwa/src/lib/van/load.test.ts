import { describe, expect, it } from 'vitest';
import { vanRoute } from '../../testing/van.ts';
import type { Done } from './ahead.ts';
import { loadOf } from './load.ts';

const route = vanRoute();
const thing = route.stops[0]?.pickup?.things[0];

let count = 0;
const did = (kind: Done['kind'], changes: Partial<Done> = {}): Done => ({
  ...{ id: `d-${count++}`, kind, pickup: null, label: null, atDepot: false, minutes: null, at: count },
  ...changes,
});
const take = (label: string | null, changes: Partial<Done> = {}) =>
  did('take', { pickup: 'p-0', label, pieces: 1, ...(thing && { thing: thing.id }), ...changes });

describe('what is in the van', () => {
  it('is what was taken, and how much of it has no label', () => {
    const load = loadOf(route, [take('A'), take(null, { pieces: 3 }), take('B')]);
    expect(load.things.map(({ code, atDepot }) => [code, atDepot])).toEqual([
      ['A', false],
      ['B', false],
    ]);
    expect([load.left, load.unlabelled]).toEqual([2, 3]);
    expect(load.things[0]?.thing).toEqual(thing);
  });

  it('is ticked off by whoever scans it, what is to be scanned first', () => {
    const scanned = did('bring_in', { label: 'A' });
    const load = loadOf(route, [take('A'), take('B'), take('C', { atDepot: true }), scanned]);
    expect(load.things.map(({ code, atDepot }) => [code, atDepot])).toEqual([
      ['B', false],
      ['A', true],
      ['C', true],
    ]);
    expect(load.left).toBe(1);
  });

  it('is nothing once it was emptied, but for what was not scanned then', () => {
    const scanned = did('bring_in', { label: 'A' });
    const done = [take('A'), take('B'), take(null), scanned, did('unload'), take('C')];
    const load = loadOf(route, done);
    expect(load.things.map(({ code }) => code)).toEqual(['B', 'C']);
    expect(load.unlabelled).toBe(0);
    // Found later, it is ticked off and stays on the list.
    const found = loadOf(route, [...done, did('bring_in', { label: 'B' })]);
    expect(found.things.map(({ code, atDepot }) => [code, atDepot])).toEqual([
      ['C', false],
      ['B', true],
    ]);
  });

  it('is not what was left at the door after all', () => {
    const refused = did('refuse', { pickup: 'p-0', ...(thing && { thing: thing.id }) });
    expect(loadOf(route, [take(null, { pieces: 2 }), refused]).unlabelled).toBe(0);
    expect(loadOf(route, [take(null, { pieces: 2 }), refused, take(null)]).unlabelled).toBe(1);
    // Its label hangs on it, so somebody has to look.
    expect(loadOf(route, [take('A'), refused]).left).toBe(1);
  });

  it('is not what is brought to somebody', () => {
    const stop = { ...route.stops[0], pickup: { ...route.stops[0]?.pickup, kind: 'delivery' } };
    const delivery = { ...route, stops: [stop] } as typeof route;
    expect(loadOf(delivery, [take(null)])).toEqual({ things: [], left: 0, unlabelled: 0 });
  });
});
