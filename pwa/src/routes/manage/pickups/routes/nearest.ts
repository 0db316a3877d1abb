import type { Spot } from '../../../../lib/api/types.ts';

/** A stop of a van, as far as it says where another one fits. */
export interface Neighbour {
  pickupId: string;
  spot: Spot;
  /** When it is there, in milliseconds. */
  at: number;
}

/** Who is to be put between them. */
export interface Newcomer {
  spot: Spot;
  /** When the van may come at the earliest and at the latest, in milliseconds. */
  from: number;
  until: number;
}

/**
 * Before which stop somebody goes in with the smallest way round, at a time at which the van may come if there is one;
 * null: behind the last. Straight lines do for this: the server works out the times, and a coordinator sees them.
 */
export function nearestPlace(stops: readonly Neighbour[], depot: Spot, newcomer: Newcomer): string | null {
  const places = Array.from({ length: stops.length + 1 }, (_, at) => ({
    before: stops[at]?.pickupId ?? null,
    inTime: (stops[at - 1]?.at ?? -Infinity) < newcomer.until && (stops[at]?.at ?? Infinity) >= newcomer.from,
    round: detour(stops[at - 1]?.spot ?? depot, newcomer.spot, stops[at]?.spot ?? depot),
  }));
  const inTime = places.filter((place) => place.inTime);
  const best = (inTime.length > 0 ? inTime : places).reduce((a, b) => (b.round < a.round ? b : a));
  return best.before;
}

function detour(from: Spot, by: Spot, to: Spot): number {
  return apart(from, by) + apart(by, to) - apart(from, to);
}

/** How far apart two places are, in degrees of latitude: on one day everything is near. */
function apart(one: Spot, other: Spot): number {
  const narrowing = Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * narrowing);
}
