import { describe, expect, it } from 'vitest';
import { landsBefore } from './drag.svelte.ts';

const STOPS = ['a', 'b', 'c'].map((pickupId, at) => ({ pickupId, top: at * 100, bottom: at * 100 + 80 }));

describe('where a stop lands', () => {
  it.each([
    [-20, 'a'],
    [39, 'a'],
    [41, 'b'],
    [90, 'b'],
    [230, 'c'],
    [241, null],
    [900, null],
  ])('at a height of %i', (y, before) => {
    expect(landsBefore(STOPS, y)).toBe(before);
  });
});
