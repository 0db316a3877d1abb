import type { VanRoute, VanRouteSummary, VanStop } from '../lib/api/types.ts';
import { FakeServer } from './fake-server.ts';
import { pickup } from './pickups.ts';

/** A stop ten minutes after the last, at which a sofa is collected. */
export function vanStop(number: number, changes: Partial<VanStop> = {}): VanStop {
  const at = (minute: number) => new Date(Date.UTC(2026, 11, 1, 9, number * 15 + minute)).toISOString();
  return {
    id: `s-${number}`,
    kind: 'pickup',
    state: 'open',
    arrivesAt: at(0),
    startsAt: at(0),
    leavesAt: at(5),
    expectedAt: at(0),
    driveSeconds: 600,
    metres: 5000,
    windowStartsAt: '2026-12-01T08:00:00Z',
    windowEndsAt: '2026-12-01T11:00:00Z',
    pickup: pickup({ id: `p-${number}` }),
    cardCode: '7K3M-9QXR',
    ...changes,
  };
}

/** A route with three doors and a break. */
export function vanRoute(changes: Partial<VanRoute> = {}): VanRoute {
  const rest = vanStop(2, { id: 'rest', kind: 'rest' });
  delete rest.pickup;
  return {
    id: 'r-1',
    dayId: 'day-1',
    vanId: 'v-1',
    vanName: 'Bus 1',
    ...{ version: 3, planning: false },
    startsAt: '2026-12-01T08:30:00Z',
    endsAt: '2126-12-01T15:00:00Z',
    timeZone: 'Europe/Amsterdam',
    depotId: 'd-1',
    depotName: 'Centrum',
    depot: { latitude: 51.56, longitude: 4.92 },
    stops: [vanStop(0), vanStop(1), rest, vanStop(3)],
    deeds: [],
    ...changes,
  };
}

/** A server with one route, which is of whoever asks. */
export function vanServer(route: () => VanRoute = vanRoute): FakeServer {
  const summary: VanRouteSummary = {
    ...{ id: 'r-1', dayId: 'day-1', vanId: 'v-1', vanName: 'Bus 1', mine: true, stops: 3 },
    ...{ startsAt: '2026-12-01T08:30:00Z', endsAt: '2026-12-01T15:00:00Z' },
  };
  return new FakeServer()
    .on('GET /van-routes', () => ({ body: { items: [summary] } }))
    .on('POST /routes/r-1/_take', () => ({ body: route() }))
    .on('GET /routes/r-1', () => ({ body: route() }));
}
