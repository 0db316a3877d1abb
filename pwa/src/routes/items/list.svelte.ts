import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import type { ItemSummary, Phase, Step } from '../../lib/api/types.ts';
import { STEPS } from '../../lib/items/steps.ts';

/** What the list is filtered on; empty means everything. */
export interface Filter {
  phase: Phase | '';
  step: Step | '';
  categoryId: string;
}

/** The phases, in the order a thing goes through them. */
export const PHASES: readonly Phase[] = ['inzamelen', 'klaarmaken', 'verkopen'];

/** Reads a filter from the query of the address; words we do not know are left out. */
export function readFilter(query: URLSearchParams): Filter {
  const known = <Word extends string>(words: readonly Word[], name: string) =>
    words.find((word) => word === query.get(name)) ?? '';
  return {
    phase: known(PHASES, 'phase'),
    step: known(STEPS, 'step'),
    categoryId: query.get('categoryId') ?? '',
  };
}

/** A list that grows page by page. */
export class ItemList {
  items = $state.raw<ItemSummary[]>([]);
  filter = $state.raw<Filter>() as Filter;
  attempt = $state.raw(new Attempt());
  #cursor = $state<string | null>(null);
  #turn = 0;

  constructor(
    private readonly api: Api,
    filter: Filter,
  ) {
    this.filter = filter;
  }

  /** True when the server has more. */
  get more(): boolean {
    return this.#cursor !== null;
  }

  /** Starts anew, for another filter. */
  async restart(): Promise<void> {
    this.items = [];
    this.#cursor = null;
    // What is still under way is for the filter before this one.
    this.attempt = new Attempt();
    await this.loadMore();
  }

  /** Loads the next page. */
  async loadMore(): Promise<void> {
    const turn = ++this.#turn;
    const page = await this.attempt.run(() => this.#load());
    // A slow answer for the filter before this one.
    if (!page || turn !== this.#turn) return;
    this.items = [...this.items, ...page.items];
    this.#cursor = page.nextCursor ?? null;
  }

  #load() {
    const filter = Object.fromEntries(Object.entries(this.filter).filter(([, value]) => value !== ''));
    const query = { limit: 50, ...filter, ...(this.#cursor && { cursor: this.#cursor }) };
    return ask(this.api.GET('/items', { params: { query } }));
  }
}
