import type { DriveStop } from '../../lib/van/ahead.ts';
import { isVan } from '../../lib/outbox/act.ts';
import type { VanDay } from '../../lib/van/van-day.svelte.ts';

/** Whether the van left the depot: they said so, or were at a door. */
export function hasBegun({ drive, stops }: VanDay): boolean {
  if (!drive) return false;
  const told = [...drive.route.deeds, ...drive.noted].some(({ kind }) => kind === 'leave');
  const waits = drive.acts.some(({ deed }) => isVan(deed) && deed.body.kind === 'leave');
  return told || waits || stops.some(({ state }) => state !== 'open');
}

/** The doors of a route, without breaks and unloading. */
export function doorsOf(stops: readonly DriveStop[]): DriveStop[] {
  return stops.filter(({ stop }) => stop.kind === 'pickup');
}
