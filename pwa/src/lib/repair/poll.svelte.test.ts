import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { Poll } from './poll.ts';

it('asks once at a time, also in an effect whose question looks at what the answer changes', async () => {
  vi.useFakeTimers();
  let answer = $state.raw({ number: 0 });
  const ask = vi.fn(async () => {
    const { number } = answer;
    await Promise.resolve();
    answer = { number: number + 1 };
    return true;
  });
  const stop = $effect.root(() => {
    $effect(() => new Poll(ask, 1000).start());
  });
  for (let turn = 0; turn < 10; turn++) {
    flushSync();
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(ask).toHaveBeenCalledTimes(2);
  stop();
  vi.useRealTimers();
});
