import { allPages, ask, type Api } from '../api/client.ts';
import type { Depot, PickupArea, PickupDay, PickupGood, Van } from '../api/types.ts';

/** Short lists come in one page. */
const WHOLE = { limit: 200 };

/** The locations from which vans drive. Throws a Problem, as all below do. */
export function allDepots(api: Api): Promise<Depot[]> {
  return allPages((page) => ask(api.GET('/depots', { params: { query: { ...WHOLE, ...page } } })));
}

/** The areas that are collected from, those not in use any more included. */
export function allAreas(api: Api): Promise<PickupArea[]> {
  return allPages((page) => ask(api.GET('/pickup-areas', { params: { query: { ...WHOLE, ...page } } })));
}

/** The vans, those not in use any more included. */
export function allVans(api: Api): Promise<Van[]> {
  return allPages((page) => ask(api.GET('/vans', { params: { query: { ...WHOLE, ...page } } })));
}

/** What is collected or sent elsewhere, in the order of the tiles. */
export function allGoods(api: Api): Promise<PickupGood[]> {
  return allPages((page) => ask(api.GET('/pickup-goods', { params: { query: { ...WHOLE, ...page } } })));
}

/** The days that are not over, the next first, those called off left out. */
export async function comingDays(api: Api): Promise<PickupDay[]> {
  const days = await allPages((page) =>
    ask(api.GET('/pickup-days', { params: { query: { ...WHOLE, ...page } } })),
  );
  return days.filter(({ cancelled }) => !cancelled);
}
