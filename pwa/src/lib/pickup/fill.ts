import type { PickupFill } from '../api/types.ts';

/** From this share on something is almost full. */
const ALMOST = 0.85;

/** How full something is. */
export interface Fullness {
  /** From 0 to 1. */
  share: number;
  level: 'room' | 'almost' | 'full';
}

/** How full something is; what has no room at all is full. */
export function fullness({ places, taken }: PickupFill): Fullness {
  const share = places === 0 ? 1 : taken / places;
  return { share, level: share >= 1 ? 'full' : share >= ALMOST ? 'almost' : 'room' };
}

/** How much is left of it. */
export function left({ places, taken }: PickupFill): number {
  return Math.max(0, places - taken);
}
