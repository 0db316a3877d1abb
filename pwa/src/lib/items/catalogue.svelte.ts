import { asProblem } from '../api/problem.ts';
import type { Category, Stream } from '../api/types.ts';
import type { Known } from '../known/known.svelte.ts';

/** A stream with what belongs to it. */
export interface StreamGroup {
  stream: Stream;
  categories: Category[];
}

/** The categories of the centre, as the tiles at the desk show them. */
export class Catalogue {
  readonly categories = $derived.by(() => inUse(this.known.categories));
  /** The streams that have categories, in the order of their first category. */
  readonly streams = $derived(byStream(leavesOf(this.categories)));

  constructor(private readonly known: Known) {}

  /** Loads the categories. Throws a Problem when that fails and none are known from before. */
  async load(): Promise<void> {
    const loading = this.known.refreshCategories();
    if (this.known.categories.length === 0) await loading;
    // Those of before will do when there is no network.
    else loading.catch(asProblem);
  }
}

function inUse(categories: readonly Category[]): Category[] {
  return categories.filter((category) => category.active).sort((a, b) => a.position - b.position);
}

/** The categories a thing can be put in: those without narrower ones. */
export function leavesOf(categories: readonly Category[]): Category[] {
  const parents = new Set(categories.map((category) => category.parentId));
  return categories.filter((category) => !parents.has(category.id));
}

function byStream(categories: readonly Category[]): StreamGroup[] {
  const groups = new Map<Stream, Category[]>();
  for (const category of categories) {
    groups.set(category.stream, [...(groups.get(category.stream) ?? []), category]);
  }
  return [...groups].map(([stream, each]) => ({ stream, categories: each }));
}
