import { describe, expect, it } from 'vitest';
import { readScale, ScaleKeys } from './scale.ts';

describe('a scale that types', () => {
  it.each([
    ['12.345', 12_345],
    ['12,3 kg', 12_300],
    ['  4.20kg', 4200],
    ['ST,+  7.05 kg', 7050],
    ['18', 18_000],
    ['', null],
    ['7K3P9XQ2M3', null],
    ['-1.200', null],
  ])('reads %j as %s grams', (text, grams) => {
    expect(readScale(text)).toBe(grams);
  });

  it('is quicker than a person', () => {
    const keys = new ScaleKeys();
    const type = (text: string, pause: number, from = 0) =>
      [...text, 'Enter'].map((key, place) => keys.take(key, from + place * pause)).at(-1);
    expect(type('4.2', 10)).toBe(4200);
    expect(type('4.2', 200, 1000)).toBeNull();
  });
});
