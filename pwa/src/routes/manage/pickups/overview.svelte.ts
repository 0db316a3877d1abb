import { Attempt } from '../../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../../lib/api/client.ts';
import { allAreas, allGoods, allVans } from '../../../lib/pickup/lists.ts';

/** More than so many photos that wait need no exact count. */
export const MOST_COUNTED = 99;

/** What there is of each part of the pickup service. */
export interface Counts {
  areas: number;
  vans: number;
  goods: number;
  /** One, when there are any. */
  days: number;
  /** Pickups of which a photo is to be looked at; one more than the most that are counted stands for more. */
  photos: number;
}

/** How far the pickup service is set up, and what waits. */
export class Overview {
  counts = $state.raw<Counts | null>(null);
  readonly loading = new Attempt();

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    const photos = { params: { query: { limit: MOST_COUNTED + 1 } } };
    const found = await this.loading.run(() =>
      Promise.all([
        allAreas(this.api),
        allVans(this.api),
        allGoods(this.api),
        ask(this.api.GET('/pickup-days', { params: { query: { limit: 1 } } })),
        ask(this.api.GET('/pickups-to-judge', photos)),
      ]),
    );
    if (!found) return;
    const [areas, vans, goods, days, waiting] = found;
    const inUse = (rows: { active: boolean }[]) => rows.filter(({ active }) => active).length;
    this.counts = {
      areas: inUse(areas),
      vans: inUse(vans),
      goods: inUse(goods),
      days: days.items.length,
      photos: waiting.items.length,
    };
  }
}
