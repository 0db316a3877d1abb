import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleLock } from './idle.ts';

const MINUTE = 60_000;

describe('the idle lock', () => {
  let locked: number;
  let works: boolean;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    [locked, works] = [0, true];
    stop = new IdleLock(5, async () => {
      locked += 1;
      return works;
    }).start();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

  it('locks when nobody touched the screen for so long', async () => {
    await pass(5 * MINUTE - 1);
    expect(locked).toBe(0);
    await pass(5_000);
    expect(locked).toBe(1);
  });

  it.each(['pointerdown', 'keydown', 'wheel', 'input'])('waits again after %s', async (sign) => {
    await pass(4 * MINUTE);
    dispatchEvent(new Event(sign));
    await pass(4 * MINUTE);
    expect(locked).toBe(0);
    await pass(MINUTE + 5_000);
    expect(locked).toBe(1);
  });

  it('locks at once when a tablet wakes up that slept for longer', async () => {
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(locked).toBe(1);
  });

  it('tries again a minute after it could not', async () => {
    works = false;
    await pass(5 * MINUTE + 5_000);
    expect(locked).toBe(1);
    await pass(MINUTE - 10_000);
    expect(locked).toBe(1);
    await pass(15_000);
    expect(locked).toBe(2);
  });

  it('locks nothing after it was stopped', async () => {
    stop();
    await pass(60 * MINUTE);
    expect(locked).toBe(0);
  });
});
