import { Attempt } from '../../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../../lib/api/client.ts';
import type { PickupDay } from '../../../lib/api/types.ts';
import { allAreas, allGoods, allVans, comingDays } from '../../../lib/pickup/lists.ts';

/** More than so many photos that wait need no exact count. */
export const MOST_COUNTED = 99;

/** What there is of each part of the pickup service. */
export interface Counts {
  areas: number;
  vans: number;
  goods: number;
  /** Those to come that go on. */
  days: number;
  /** Pickups of which a photo is to be looked at; one more than the most that are counted stands for more. */
  photos: number;
}

/** The next day with something booked, whose routes are planned first; else the next day. */
export function nextDay(days: readonly PickupDay[]): PickupDay | null {
  const booked = days.find(({ windows }) => windows.some(({ minutes }) => minutes.taken > 0));
  return booked ?? days[0] ?? null;
}

/** How far the pickup service is set up, and what waits. */
export class Overview {
  counts = $state.raw<Counts | null>(null);
  /** Of which the routes are planned next. */
  next = $state.raw<PickupDay | null>(null);
  readonly loading = new Attempt();

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    const photos = { params: { query: { limit: MOST_COUNTED + 1 } } };
    const found = await this.loading.run(() =>
      Promise.all([
        allAreas(this.api),
        allVans(this.api),
        allGoods(this.api),
        comingDays(this.api),
        ask(this.api.GET('/pickups-to-judge', photos)),
      ]),
    );
    if (!found) return;
    const [areas, vans, goods, days, waiting] = found;
    const inUse = (rows: { active: boolean }[]) => rows.filter(({ active }) => active).length;
    this.next = nextDay(days);
    this.counts = {
      areas: inUse(areas),
      vans: inUse(vans),
      goods: inUse(goods),
      days: days.length,
      photos: waiting.items.length,
    };
  }
}
