import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pauseAfter, Poll } from './poll.ts';

function sight(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the pause between questions', () => {
  it('is as told while all goes well', () => expect(pauseAfter(700, 0)).toBe(700));
  it('doubles with each failure', () => expect(pauseAfter(700, 3)).toBe(5600));
  it('is never longer than a quarter of a minute', () => expect(pauseAfter(700, 30)).toBe(15_000));
});

describe('a poll', () => {
  let well = true;
  const ask = vi.fn(() => Promise.resolve(well));
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    sight('visible');
    ask.mockClear();
    well = true;
    stop = new Poll(ask, 1000).start();
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('asks at once, and then again and again', async () => {
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks less often while the network is gone', async () => {
    well = false;
    await vi.advanceTimersByTimeAsync(1000);
    await vi.advanceTimersByTimeAsync(1999);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('rests while nobody looks, and asks at once when somebody does', async () => {
    await vi.advanceTimersByTimeAsync(0);
    sight('hidden');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
    sight('visible');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('ends when told so', async () => {
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
