import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/van/fold.ts';
import { UNTOUCHED } from '../../lib/van/fold.ts';
import type { DriveThing } from '../../lib/van/ahead.ts';
import { pickupThing } from '../../testing/pickups.ts';
import { doorWords, left, nextThing, saidOf } from './door.ts';

/** So many of a thing, and what became of it. */
function thing(id: string, pieces: number, outcome: Partial<Outcome> = {}): DriveThing {
  const said = Object.keys(outcome).length > 0;
  return { thing: pickupThing({ id, pieces }), outcome: { ...UNTOUCHED, ...outcome }, said };
}

describe('what is to be said at a door', () => {
  it('is as many as were not taken yet', () => {
    expect(left(thing('chair', 4))).toBe(4);
    expect(left(thing('chair', 4, { taken: 3 }))).toBe(1);
  });

  it('is nothing when more came along than was asked', () => {
    expect(left(thing('chair', 1, { taken: 2 }))).toBe(0);
  });

  it('is nothing for what stays behind', () => {
    expect(left(thing('sofa', 1, { refused: 'wet' }))).toBe(0);
    expect(left(thing('sofa', 2, { notThere: true }))).toBe(0);
  });

  it('goes by the list, one thing at a time', () => {
    const things = [thing('sofa', 1, { refused: 'wet' }), thing('chair', 4, { taken: 3 }), thing('lamp', 1)];
    expect(nextThing(things, new Set())?.thing.id).toBe('chair');
    expect(nextThing(things, new Set(['chair']))?.thing.id).toBe('lamp');
    expect(nextThing(things.slice(0, 1), new Set())).toBeNull();
  });

  it('has a word for each end', () => {
    expect(saidOf(thing('lamp', 1), 'goods')).toBeNull();
    expect(saidOf(thing('lamp', 1, { taken: 1 }), 'goods')?.text).toBe('van-said-taken');
    expect(saidOf(thing('lamp', 1, { taken: 1 }), 'delivery')?.text).toBe('van-said-brought');
    expect(saidOf(thing('lamp', 1, { refused: 'dirty' }), 'goods')?.good).toBe(false);
    expect(saidOf(thing('lamp', 1, { notThere: true }), 'goods')?.text).toBe('van-said-not-there');
  });

  it('labels what may be sold, and nothing else', () => {
    expect(doorWords('goods').labels).toBe(true);
    expect(doorWords('recycling')).toMatchObject({ labels: false, take: 'van-take-load' });
    expect(doorWords('delivery').take).toBe('van-take-delivery');
  });
});
