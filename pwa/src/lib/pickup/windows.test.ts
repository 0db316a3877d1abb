import { expect, it } from 'vitest';
import { offeredWindow } from '../../testing/collected.ts';
import { byDay } from './windows.ts';

it('puts windows together by the day of the wall', () => {
  // A quarter to midnight in London is the next day already.
  const late = offeredWindow({ id: 'w-2', startsAt: '2026-12-12T23:45:00Z' });
  const days = byDay([offeredWindow(), late], 'Europe/Amsterdam');
  expect(days.map(({ key, windows }) => [key, windows.length])).toEqual([
    ['2026-12-12', 1],
    ['2026-12-13', 1],
  ]);
  expect(byDay([offeredWindow(), late], 'Europe/London')).toHaveLength(1);
});
