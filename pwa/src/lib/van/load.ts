import type { PickupThing, VanRoute } from '../api/types.ts';
import type { Done } from './ahead.ts';

/** A thing with a label that is in the van, or came out of it just now. */
export interface Loaded {
  code: string;
  /** The line of the pickup that it is. */
  thing: PickupThing | null;
  /** The deed by which it was taken. */
  deed: string;
  /** Whether it was scanned at the depot. */
  atDepot: boolean;
}

/** What is in the van. */
export interface Load {
  /** What has a label: first what is to be scanned. */
  things: readonly Loaded[];
  /** How many of these are to be scanned. */
  left: number;
  /** Pieces without a label. */
  unlabelled: number;
}

export const EMPTY: Load = { things: [], left: 0, unlabelled: 0 };

/** What is in the van: taken since it was emptied last, and what was not scanned until then. */
export function loadOf(route: Pick<VanRoute, 'stops'>, done: readonly Done[]): Load {
  const pickups = route.stops.flatMap(({ pickup }) => pickup ?? []);
  const emptied = done.findLastIndex(({ kind }) => kind === 'unload');
  const labelsOf = (deeds: readonly Done[]) =>
    new Set(deeds.filter(({ kind }) => kind === 'bring_in').map(({ label }) => label));
  const scanned = labelsOf(done);
  const scannedSince = labelsOf(done.slice(emptied + 1));
  const taken = done
    .map((each, number) => ({ each, since: number > emptied }))
    .filter(({ each }) => each.kind === 'take')
    .filter(({ each }) => pickups.find(({ id }) => id === each.pickup)?.kind !== 'delivery');
  const things = taken.flatMap(({ each: { id, label, atDepot, thing }, since }) => {
    if (label === null) return [];
    const line = pickups.flatMap((pickup) => pickup.things).find((each) => each.id === thing);
    const seen = atDepot || scanned.has(label);
    return since || !seen || scannedSince.has(label)
      ? [{ code: label, thing: line ?? null, deed: id, atDepot: seen }]
      : [];
  });
  const bare = taken.filter(({ each, since }) => since && each.label === null && !wasLeft(each, done));
  return {
    things: [...things.filter(({ atDepot }) => !atDepot), ...things.filter(({ atDepot }) => atDepot)],
    left: things.filter(({ atDepot }) => !atDepot).length,
    unlabelled: bare.reduce((sum, { each }) => sum + (each.pieces ?? 0), 0),
  };
}

/** Whether the driver said after it that the thing stays there after all. */
function wasLeft(take: Done, done: readonly Done[]): boolean {
  const after = done.slice(done.indexOf(take) + 1);
  return after.some(
    ({ kind, pickup, thing }) =>
      (kind === 'refuse' || kind === 'not_there') && pickup === take.pickup && thing === take.thing,
  );
}
