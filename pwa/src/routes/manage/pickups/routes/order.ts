import type { DayRoutes } from '../../../../lib/api/types.ts';

/** A stop in an order: what is collected or brought, and whether it stays with its van. */
export interface OrderedStop {
  pickupId: string;
  locked: boolean;
}

/** What one van drives, in order. */
export interface VanOrder {
  vanId: string;
  stops: readonly OrderedStop[];
}

/** What all vans drive. A pickup that is in none of them is left out. */
export type Order = readonly VanOrder[];

/** A place in an order: before a stop of a van, or behind its last. */
export interface Place {
  vanId: string;
  /** The pickup that comes after it; null: it is the last. */
  before: string | null;
}

/** The order of the routes as they are. Who does not come any more is left out: the server knows them no longer. */
export function orderOf({ routes }: Pick<DayRoutes, 'routes'>, comes: (pickupId: string) => boolean): Order {
  return routes.map(({ vanId, stops }) => ({
    vanId,
    stops: stops.flatMap(({ pickupId, locked }) =>
      pickupId !== undefined && comes(pickupId) ? [{ pickupId, locked }] : [],
    ),
  }));
}

/** Where a pickup is, if it is in a route. */
export function placeOf(order: Order, pickupId: string): Place | null {
  for (const { vanId, stops } of order) {
    const at = stops.findIndex((stop) => stop.pickupId === pickupId);
    if (at >= 0) return { vanId, before: stops[at + 1]?.pickupId ?? null };
  }
  return null;
}

/** The order once a pickup is at another place; null takes it out of its route. */
export function moved(order: Order, pickupId: string, to: Place | null): Order {
  // A lock is to a van: who changes the van by hand means that one from then on.
  const stop = { pickupId, locked: stopOf(order, pickupId)?.locked ?? false };
  if (to?.before === pickupId) return order;
  const without = order.map(({ vanId, stops }) => ({
    vanId,
    stops: stops.filter((each) => each.pickupId !== pickupId),
  }));
  if (!to) return without;
  const vans = without.some(({ vanId }) => vanId === to.vanId)
    ? without
    : [...without, { vanId: to.vanId, stops: [] }];
  return vans.map((van) =>
    van.vanId === to.vanId ? { ...van, stops: put(van.stops, stop, to.before) } : van,
  );
}

/** The order once a pickup is one stop earlier (-1) or later (1) with its van; the same at either end. */
export function shifted(order: Order, pickupId: string, by: -1 | 1): Order {
  const van = order.find(({ stops }) => stops.some((stop) => stop.pickupId === pickupId));
  if (!van) return order;
  const at = van.stops.findIndex((stop) => stop.pickupId === pickupId);
  if (at + by < 0 || at + by >= van.stops.length) return order;
  const before = van.stops[by < 0 ? at - 1 : at + 2]?.pickupId ?? null;
  return moved(order, pickupId, { vanId: van.vanId, before });
}

/** The order once a pickup stays with its van, or may go with another again. */
export function locked(order: Order, pickupId: string, lock: boolean): Order {
  return order.map(({ vanId, stops }) => ({
    vanId,
    stops: stops.map((stop) => (stop.pickupId === pickupId ? { ...stop, locked: lock } : stop)),
  }));
}

/** Whether two orders come to the same. A van without stops does not drive. */
export function same(one: Order, other: Order): boolean {
  return JSON.stringify(driven(one)) === JSON.stringify(driven(other));
}

/** The vans that drive, in an order of their own: the routes of a day have none. */
export function driven(order: Order): VanOrder[] {
  const full = order.filter(({ stops }) => stops.length > 0);
  return full.toSorted((a, b) => (a.vanId < b.vanId ? -1 : 1));
}

function stopOf(order: Order, pickupId: string): OrderedStop | undefined {
  return order.flatMap(({ stops }) => stops).find((stop) => stop.pickupId === pickupId);
}

function put(stops: readonly OrderedStop[], stop: OrderedStop, before: string | null): OrderedStop[] {
  const found = before === null ? -1 : stops.findIndex(({ pickupId }) => pickupId === before);
  return stops.toSpliced(found < 0 ? stops.length : found, 0, stop);
}
