import { describe, expect, it } from 'vitest';
import cases from '../../../../tests/van/deeds.json';
import { fold, type Said } from './fold.ts';

describe('how a stop stands', () => {
  it.each(cases)('$name', ({ deeds, stop, things }) => {
    const standing = fold(deeds as Said[]);
    expect(standing.state).toBe(stop);
    const expected = Object.entries(things).map(([thing, outcome]) => [
      thing,
      { refused: null, notThere: false, ...outcome },
    ]);
    expect([...standing.things]).toEqual(expected);
  });
});
