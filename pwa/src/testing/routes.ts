import type { DayRoutes, PickupRoute, RouteStop } from '../lib/api/types.ts';

/** A stop at nine for a quarter of an hour; without a pickup for a break or unloading. */
export function stop(pickupId: string | null, changes: Partial<RouteStop> = {}): RouteStop {
  return {
    id: `s-${pickupId ?? 'none'}`,
    kind: 'pickup',
    ...(pickupId !== null && { pickupId }),
    arrivesAt: '2026-12-01T08:00:00Z',
    startsAt: '2026-12-01T08:00:00Z',
    leavesAt: '2026-12-01T08:15:00Z',
    driveSeconds: 600,
    metres: 5000,
    litres: 1800,
    kilos: 60,
    locked: false,
    troubles: [],
    state: 'open',
    expectedAt: '2026-12-01T08:00:00Z',
    late: false,
    ...changes,
  };
}

/** A route of one van from half past eight till ten. */
export function route(changes: Partial<PickupRoute> = {}): PickupRoute {
  return {
    id: 'r-1',
    vanId: 'v-1',
    startsAt: '2026-12-01T07:30:00Z',
    endsAt: '2026-12-01T09:00:00Z',
    driveSeconds: 1200,
    metres: 10_000,
    notScanned: [],
    troubles: [],
    stops: [],
    ...changes,
  };
}

/** Planned routes of a day, of no van yet. */
export function dayRoutes(changes: Partial<DayRoutes> = {}): DayRoutes {
  return {
    dayId: 'day-1',
    state: 'planned',
    version: 3,
    percent: 100,
    travel: 'great_circle',
    depot: { latitude: 51.565, longitude: 4.92 },
    routes: [],
    leftOut: [],
    ...changes,
  };
}
