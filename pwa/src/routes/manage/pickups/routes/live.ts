import type { DayRoutes, PickupDay, PickupRoute, RouteStop } from '../../../../lib/api/types.ts';
import type { MessageKey } from '../../../../lib/i18n/keys.ts';
import type { SignName } from '../../../../lib/ui/pictograms/names.ts';

/** How a stop stands by now, as it is shown. */
export interface Live {
  icon: SignName;
  words: MessageKey;
  tone: 'good' | 'busy' | 'wrong';
}

/** How a stop stands by now; null while it is to come as planned. */
export function liveOf({ state, late }: Pick<RouteStop, 'state' | 'late'>): Live | null {
  switch (state) {
    case 'done':
      return { icon: 'check', words: 'routes-live-done', tone: 'good' };
    case 'not_home':
      return { icon: 'wrong', words: 'routes-live-not-home', tone: 'wrong' };
    case 'here':
      return { icon: 'person', words: 'routes-live-here', tone: 'busy' };
    case 'under_way':
      return { icon: 'station-driver', words: 'routes-live-under-way', tone: late ? 'wrong' : 'busy' };
    case 'open':
      return late ? { icon: 'clock', words: 'routes-live-late', tone: 'wrong' } : null;
  }
}

/** So long without a word, a crew that is on the road may need a call, in milliseconds. */
const SILENT = 45 * 60_000;

/** Something that asks for a coordinator. */
export type Exception =
  | { kind: 'not_home' | 'late'; stop: RouteStop; route: PickupRoute }
  | { kind: 'silent'; route: PickupRoute; heardAt: string }
  | { kind: 'not_scanned'; route: PickupRoute };

/**
 * What asks for a coordinator now: while the vans are on the road, doors at which nobody was, stops that will be late and
 * crews that say nothing; and until it was found, what was loaded and not scanned.
 */
export function exceptionsOf(
  { routes }: Pick<DayRoutes, 'routes'>,
  now: number,
  underWay: boolean,
): Exception[] {
  return routes.flatMap((route): Exception[] => {
    const missed = route.notScanned.length > 0 ? [{ kind: 'not_scanned' as const, route }] : [];
    if (!underWay) return missed;
    const stops = route.stops.flatMap((stop): Exception[] => {
      if (stop.pickupId === undefined) return [];
      if (stop.state === 'not_home') return [{ kind: 'not_home', stop, route }];
      return stop.late && stop.state !== 'done' ? [{ kind: 'late', stop, route }] : [];
    });
    const { heardAt } = route;
    const goesOn = route.stops.some(({ state, kind }) => kind === 'pickup' && state === 'open');
    const silent = heardAt !== undefined && goesOn && now - Date.parse(heardAt) > SILENT;
    return [...stops, ...(silent ? [{ kind: 'silent' as const, route, heardAt }] : []), ...missed];
  });
}

/** How many doors of a route are over, for a van that is on the road. */
export function doneOf({ stops, heardAt }: PickupRoute): { done: number; all: number } | null {
  if (heardAt === undefined) return null;
  const doors = stops.filter(({ kind }) => kind === 'pickup');
  const over = doors.filter(({ state }) => state === 'done' || state === 'not_home');
  return { done: over.length, all: doors.length };
}

/** Whether the vans may be on the road: from some hours before the first window until some after the last. */
export function isUnderWay(
  { startsAt, endsAt }: Pick<PickupDay, 'startsAt' | 'endsAt'>,
  now: number,
): boolean {
  const hours = 4 * 3_600_000;
  return now > Date.parse(startsAt) - hours && now < Date.parse(endsAt) + hours;
}
