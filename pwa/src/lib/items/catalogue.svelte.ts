import { allPages, ask, type Api } from '../api/client.ts';
import type { Category, Stream } from '../api/types.ts';

/** A stream with what belongs to it. */
export interface StreamGroup {
  stream: Stream;
  categories: Category[];
}

/** The categories of the centre, as the tiles at the desk show them. */
export class Catalogue {
  categories = $state.raw<Category[]>([]);
  /** The streams that have categories, in the order of their first category. */
  readonly streams = $derived(byStream(leavesOf(this.categories)));

  constructor(private readonly api: Api) {}

  /** Loads the categories in use. Throws a Problem when that fails. */
  async load(): Promise<void> {
    const all = await allPages((cursor) =>
      ask(this.api.GET('/categories', { params: { query: { limit: 200, ...cursor } } })),
    );
    const inUse = all.filter((category) => category.active);
    this.categories = inUse.sort((a, b) => a.position - b.position);
  }

  find(id: string): Category | undefined {
    return this.categories.find((category) => category.id === id);
  }
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
