import { Attempt } from '../../../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../../../lib/api/client.ts';
import type { Category, PickupGood } from '../../../../lib/api/types.ts';
import { allGoods } from '../../../../lib/pickup/lists.ts';
import { shifted } from '../../categories/tree.ts';

/** What is collected, while a coordinator sets it up. */
export class Goods {
  categories = $state.raw<Category[]>([]);
  /** What was saved last. */
  saved = $state.raw<PickupGood | null>(null);
  ready = $state(false);
  readonly loading = new Attempt();
  readonly moving = new Attempt();
  #all = $state.raw<PickupGood[]>([]);
  /** In the order of the tiles. */
  readonly all = $derived(this.#all.toSorted((a, b) => a.position - b.position));

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    await this.loading.run(async () => {
      [this.#all, this.categories] = await Promise.all([
        allGoods(this.api),
        allPages((page) => ask(this.api.GET('/categories', { params: { query: { limit: 200, ...page } } }))),
      ]);
      this.ready = true;
    });
  }

  /** Shows what was made or changed. */
  put(good: PickupGood): void {
    this.#all = [...this.#all.filter(({ id }) => id !== good.id), good];
  }

  /** Moves a tile one place up or down. */
  async move(good: PickupGood, by: -1 | 1): Promise<void> {
    await this.moving.run(async () => {
      for (const { id, position } of shifted(this.all, good.id, by)) {
        const moved = this.all.find((each) => each.id === id);
        if (!moved) continue;
        const { id: path, ...about } = moved;
        const params = { path: { id: path } };
        this.put(await ask(this.api.PUT('/pickup-goods/{id}', { params, body: { ...about, position } })));
      }
    });
  }
}
