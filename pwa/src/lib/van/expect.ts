import type { VanStopState } from '../api/types.ts';

/** A stop as it was planned, and how it stands. Moments in milliseconds since 1970. */
export interface PlannedStop {
  arrivesAt: number;
  startsAt: number;
  leavesAt: number;
  drive: number;
  state: VanStopState;
  /** When that was so. */
  since: number | null;
  /** In how many milliseconds they said they would be there. */
  minutes: number | null;
}

/** When the van goes on if it gets there then: the plan waits where a window opens later. */
function leaves(stop: PlannedStop, arrivesAt: number): number {
  const begins = stop.startsAt > stop.arrivesAt ? Math.max(arrivesAt, stop.startsAt) : arrivesAt;
  return begins + (stop.leavesAt - stop.startsAt);
}

function isOver({ state }: PlannedStop): boolean {
  return state === 'done' || state === 'not_home';
}

function arrives(stop: PlannedStop, free: number | null, now: number): number {
  if (stop.state === 'here' && stop.since !== null) return stop.since;
  if (stop.state === 'under_way' && stop.since !== null)
    return Math.max(stop.since + (stop.minutes ?? stop.drive), now);
  return free === null ? stop.arrivesAt : Math.max(free + stop.drive, now);
}

/**
 * When the van gets to each of its stops, by what was done until now; to those that are over, when it was there. The
 * server tells the same (pickups/van/expect.rs); the phone has to know without it.
 */
export function expected(stops: readonly PlannedStop[], now: number): number[] {
  const past = stops.filter(isOver).flatMap(({ since }) => since ?? []);
  let free: number | null = past.length > 0 ? Math.max(...past) : null;
  const present = stops.find(({ state }) => state === 'here' || state === 'under_way');
  if (present) free = Math.max(leaves(present, arrives(present, free, now)), now);
  return stops.map((stop) => {
    if (isOver(stop) && stop.since !== null) return stop.since;
    const at = arrives(stop, free, now);
    if (stop.state === 'open' && free !== null) free = leaves(stop, at);
    return at;
  });
}
