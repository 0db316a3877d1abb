import { Attempt } from '../../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../../lib/api/client.ts';
import type { Category } from '../../../lib/api/types.ts';
import { shifted, treeOf } from './tree.ts';

/** The categories of the centre while a coordinator sets them up. */
export class Categories {
  all = $state.raw<Category[]>([]);
  /** The category that was saved last. */
  saved = $state.raw<Category | null>(null);
  readonly tree = $derived(treeOf(this.all));
  readonly loading = new Attempt();
  readonly moving = new Attempt();

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    const all = await this.loading.run(() =>
      allPages((cursor) =>
        ask(this.api.GET('/categories', { params: { query: { limit: 200, ...cursor } } })),
      ),
    );
    if (all) this.all = all;
  }

  /** Shows a category that was made or changed. */
  put(category: Category): void {
    this.all = [...this.all.filter(({ id }) => id !== category.id), category];
  }

  /** Moves a category one place up or down among its siblings. */
  async move(siblings: readonly Category[], id: string, by: -1 | 1): Promise<void> {
    await this.moving.run(async () => {
      for (const { id: path, position } of shifted(siblings, id, by)) {
        const params = { path: { id: path } };
        this.put(await ask(this.api.PATCH('/categories/{id}', { params, body: { position } })));
      }
    });
  }
}
