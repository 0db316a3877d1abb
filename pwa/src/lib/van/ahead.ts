import type { PickupThing, VanDeed, VanDeedKind, VanRoute, VanStop, VanStopState } from '../api/types.ts';
import { isVan, type Act } from '../outbox/act.ts';
import type { DriveOnDisk } from './drives.ts';
import { expected, type PlannedStop } from './expect.ts';
import { fold, UNTOUCHED, type Outcome, type Said } from './fold.ts';

/** One line of a pickup, and what became of it. */
export interface DriveThing {
  thing: PickupThing;
  outcome: Outcome;
  /** Whether anything was said of it. */
  said: boolean;
}

/** A stop, as it stands by what the server told and what was done here since. */
export interface DriveStop {
  stop: VanStop;
  state: VanStopState;
  things: DriveThing[];
  /** When the van is expected there, or was there. */
  expectedAt: string;
  /** Whether that is after its window. */
  late: boolean;
}

/** Something that was done, by whichever phone. */
export interface Done extends Said {
  id: string;
  pickup: string | null;
  /** The label that was put on it, or scanned at the depot. */
  label: string | null;
  /** Of what was taken with a label: whether somebody saw it at the depot, as far as the server knows. */
  atDepot: boolean;
  minutes: number | null;
  /** In milliseconds since 1970. */
  at: number;
}

/** All that was done on a route: as the server told, and what it has not heard of. In the order in which it was done. */
export function doneOn({ route, noted, acts }: DriveOnDisk): Done[] {
  const told = [...route.deeds, ...noted];
  const known = new Set(told.map(({ id }) => id));
  const waiting = acts.filter(({ id }) => !known.has(id));
  const done = [...told.map(ofDeed), ...waiting.flatMap((act) => ofAct(act, route))];
  return done.sort((one, other) => one.at - other.at);
}

function ofDeed(deed: VanDeed): Done {
  const { id, kind, pickupId, thingId, pieces, reason, minutes, labelCode, atDepot, at } = deed;
  const about = { kind, thing: thingId, pieces, reason, minutes: minutes ?? null };
  const label = { label: labelCode ?? null, atDepot: atDepot ?? false };
  return { id, pickup: pickupId ?? null, at: Date.parse(at), ...label, ...about };
}

function ofAct({ id, deed, madeAt }: Act, route: VanRoute): Done[] {
  if (!isVan(deed) || deed.day !== route.dayId) return [];
  const { kind, pickupId, thingId, pieces, reason, labelCode, minutes } = deed.body;
  const about = { kind, thing: thingId, pieces, reason, minutes: minutes ?? null };
  const label = { label: labelCode ?? null, atDepot: false };
  return [{ id, pickup: pickupId ?? null, at: madeAt, ...label, ...about }];
}

/** The stops of a route after all that was done. */
export function stopsAhead(route: VanRoute, done: readonly Done[], now: number): DriveStop[] {
  const told = new Set(route.deeds.map(({ id }) => id));
  const count = { rest: 0, unload: 0 };
  const stops = route.stops.map((stop) => {
    if (stop.kind !== 'pickup') {
      const number = count[stop.kind]++;
      return { stop, things: [], ...betweenDoors(stop.kind, done, number) };
    }
    const id = stop.pickup?.id;
    const here = done.filter(({ pickup }) => pickup === id);
    // What the server counts no more was done in a window before this one.
    const counts = stop.state === 'open' ? here.filter((each) => !told.has(each.id)) : here;
    return { stop, ...atDoor(stop, counts) };
  });
  const times = expected(stops.map(planned), now);
  return stops.map(({ stop, state, things }, at) => {
    const expectedAt = new Date(times[at] ?? Date.parse(stop.arrivesAt)).toISOString();
    const ends = stop.windowEndsAt;
    const late = ends != null && state !== 'done' && (times[at] ?? 0) > Date.parse(ends);
    return { stop, state, things, expectedAt, late };
  });
}

interface Present {
  stop: VanStop;
  state: VanStopState;
  since: number | null;
  minutes: number | null;
}

function atDoor({ pickup }: VanStop, done: readonly Done[]) {
  const { state, things } = fold(done);
  const last = done.findLast(({ kind }) => fold([{ kind }]).state === state);
  const all = pickup?.things.filter(({ verdict }) => verdict !== 'no') ?? [];
  return {
    state,
    since: last?.at ?? null,
    minutes: last?.minutes == null ? null : last.minutes * 60_000,
    things: all.map((thing) => ({
      thing,
      outcome: things.get(thing.id) ?? UNTOUCHED,
      said: things.has(thing.id),
    })),
  };
}

/** The break or unloading of this number, counted from 0. */
function betweenDoors(kind: 'rest' | 'unload', done: readonly Done[], number: number) {
  const nth = (wanted: VanDeedKind) => done.filter((each) => each.kind === wanted)[number]?.at ?? null;
  const over = nth(kind === 'rest' ? 'rest_end' : 'unload');
  const begun = kind === 'rest' ? nth('rest_begin') : null;
  const state: VanStopState = over !== null ? 'done' : begun !== null ? 'here' : 'open';
  return { state, since: over ?? begun, minutes: null };
}

function planned({ stop, state, since, minutes }: Present): PlannedStop {
  return {
    arrivesAt: Date.parse(stop.arrivesAt),
    startsAt: Date.parse(stop.startsAt),
    leavesAt: Date.parse(stop.leavesAt),
    drive: stop.driveSeconds * 1000,
    state,
    since,
    minutes,
  };
}

/** Where the van goes now: where it is, or is on its way to, before the first door that nobody was at. */
export function nextOf(stops: readonly DriveStop[]): DriveStop | null {
  const present = stops.find(({ state }) => state === 'here' || state === 'under_way');
  return present ?? stops.find(({ state }) => state === 'open') ?? null;
}

/** By how many minutes the van is late at its next stop, as it was planned; 0 when it is in time. */
export function minutesLate(next: DriveStop | null): number {
  if (!next) return 0;
  const late = Date.parse(next.expectedAt) - Date.parse(next.stop.arrivesAt);
  return Math.max(0, Math.round(late / 60_000));
}

/** Since when the crew rests, in milliseconds since 1970; null when it does not. */
export function restingSince(done: readonly Done[]): number | null {
  const last = done.findLast(({ kind }) => kind === 'rest_begin' || kind === 'rest_end');
  return last?.kind === 'rest_begin' ? last.at : null;
}
