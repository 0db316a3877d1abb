import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadAnewForMissingParts } from './missing-parts.ts';

const failed = () => dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
let now = 1_000_000;
let stop: () => void;
const reload = vi.fn();

beforeEach(() => {
  sessionStorage.clear();
  reload.mockClear();
  stop = loadAnewForMissingParts(reload, () => now);
});

afterEach(() => stop());

it('loads the page anew when a part of the program is missing', () => {
  expect(failed(), 'nobody else hears of it').toBe(false);
  expect(reload).toHaveBeenCalledTimes(1);
});

it('does so once a minute at most', () => {
  failed();
  now += 59_000;
  expect(failed(), 'whoever asked for it hears that it failed').toBe(true);
  expect(reload).toHaveBeenCalledTimes(1);
  now += 2_000;
  expect(failed()).toBe(false);
  expect(reload).toHaveBeenCalledTimes(2);
});
