import { expect, it } from 'vitest';
import { fullness, left } from './fill.ts';

it('something is full when all of it is taken, and almost full a little before', () => {
  expect(fullness({ places: 100, taken: 84 })).toEqual({ share: 0.84, level: 'room' });
  expect(fullness({ places: 100, taken: 85 }).level).toBe('almost');
  expect(fullness({ places: 100, taken: 100 }).level).toBe('full');
});

it('where there is no room, nothing is left', () => {
  expect(fullness({ places: 0, taken: 0 })).toEqual({ share: 1, level: 'full' });
  expect(left({ places: 10, taken: 12 })).toBe(0);
  expect(left({ places: 12, taken: 10 })).toBe(2);
});
