import { describe, expect, it } from 'vitest';
import type { VanStopState } from '../api/types.ts';
import { expected, type PlannedStop } from './expect.ts';

const MINUTE = 60_000;

/** Ten minutes there, five minutes of work. */
function stop(minute: number, state: VanStopState = 'open', since: number | null = null): PlannedStop {
  const arrivesAt = minute * MINUTE;
  return {
    arrivesAt,
    startsAt: arrivesAt,
    leavesAt: arrivesAt + 5 * MINUTE,
    drive: 10 * MINUTE,
    state,
    since: since === null ? null : since * MINUTE,
    minutes: null,
  };
}

const inMinutes = (stops: PlannedStop[], now: number) =>
  expected(stops, now * MINUTE).map((at) => at / MINUTE);

describe('when a van is expected', () => {
  it('is as planned while nothing was done', () => {
    expect(inMinutes([stop(10), stop(25)], 0)).toEqual([10, 25]);
  });

  it('is late at the next door when it was so at the last one', () => {
    expect(inMinutes([stop(10, 'done', 35), stop(25), stop(40)], 36)).toEqual([35, 45, 60]);
  });

  it('uses up what was to be waited', () => {
    const waits = { ...stop(25), startsAt: 60 * MINUTE, leavesAt: 65 * MINUTE };
    expect(inMinutes([stop(10, 'done', 35), waits, stop(75)], 36)).toEqual([35, 45, 75]);
  });

  it('is when the driver said', () => {
    const way = { ...stop(25, 'under_way', 20), minutes: 20 * MINUTE };
    expect(inMinutes([stop(10, 'done', 15), way, stop(40)], 22)).toEqual([15, 40, 55]);
  });
});
