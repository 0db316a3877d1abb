import { expect, it } from 'vitest';
import { fit } from './shrink.ts';

it.each([
  [4000, 3000, 1600, 1200],
  [3000, 4000, 1200, 1600],
  [1600, 900, 1600, 900],
  [640, 480, 640, 480],
])('a photo of %i by %i is sent as %i by %i', (width, height, wide, high) => {
  expect(fit(width, height)).toEqual({ width: wide, height: high });
});
