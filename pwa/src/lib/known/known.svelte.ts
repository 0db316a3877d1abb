import { allPages, ask, type Api } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import type { Category, Item, NewMove, Role } from '../api/types.ts';
import type { DeviceStore } from '../outbox/store.ts';
import { Rules, needsNetwork } from './rules.ts';
import { fromItem, fromSummary, toItem, type KnownThing } from './thing.ts';

/** Things are asked for by the page; so many pages at most, the last changed first. */
const PAGE = 200;
const PAGES = 50;

/** A change may become visible a little after a later one; so far we look back, in milliseconds. */
const OVERLAP = 60_000;

/** What this device knows by heart: categories, rules and the things that changed last. */
export class Known {
  categories = $state.raw<readonly Category[]>([]);
  rules = $state.raw(new Rules([]));
  #refreshing = false;

  constructor(
    private readonly store: DeviceStore,
    private readonly api: Api,
  ) {}

  /** Brings back what was kept. Things of another centre are forgotten. */
  async restore(centre: string): Promise<void> {
    if ((await this.store.recall('centre')) !== centre) {
      await Promise.all([this.store.things.clear(), this.store.kept.clear()]);
      await this.store.keep('centre', centre);
    }
    this.categories = (await this.store.recall('categories')) ?? [];
    this.rules = new Rules((await this.store.recall('rules')) ?? []);
  }

  /** Asks the server for what is new; without a network nothing changes. */
  async refresh(): Promise<void> {
    if (this.#refreshing) return;
    this.#refreshing = true;
    try {
      await Promise.all([this.#refreshRules(), this.refreshCategories()]);
      await this.#refreshThings();
    } catch (thrown) {
      asProblem(thrown);
    } finally {
      this.#refreshing = false;
    }
  }

  /** Asks the server for the categories. Throws a Problem when that fails. */
  async refreshCategories(): Promise<void> {
    const categories = await allPages((cursor) =>
      ask(this.api.GET('/categories', { params: { query: { limit: 200, ...cursor } } })),
    );
    await this.store.keep('categories', categories);
    this.categories = categories;
  }

  /** The thing with this label, if this device knows it. */
  byCode(code: string): Promise<KnownThing | undefined> {
    return this.store.things.where('code').equals(code).first();
  }

  /** What a thing is, if this device knows it. */
  async categoryOf(id: string): Promise<Category | undefined> {
    const thing = await this.store.things.get(id);
    return thing && this.#categoryOf(thing);
  }

  /** The code on the label of a thing, if this device knows it. */
  async codeOf(id: string): Promise<string | undefined> {
    return (await this.store.things.get(id))?.code;
  }

  /** Whether the server has yet to hear of something about this thing. */
  async isAhead(id: string): Promise<boolean> {
    return (await this.store.acts.where('thread').equals(id).count()) > 0;
  }

  /** Remembers a thing that the server showed. */
  async note(item: Item): Promise<void> {
    if (!(await this.isAhead(item.id))) await this.store.things.put(fromItem(item));
  }

  /** How a thing will stand after a move; null when this device cannot tell. */
  foretell(thing: KnownThing, move: NewMove): KnownThing | null {
    const category = this.#categoryOf(thing);
    return category ? this.rules.foretell(thing, category, move) : null;
  }

  /**
   * A thing as a screen shows it without asking the server; null when its category is not known here.
   * `seen` is what the screen showed of it before.
   */
  show(thing: KnownThing, roles: readonly Role[], seen?: Item): Item | null {
    const category = this.#categoryOf(thing);
    if (!category) return null;
    const moves = this.rules.offers(thing, category, roles).filter(({ move }) => !needsNetwork(thing, move));
    return toItem(thing, category, moves, seen);
  }

  #categoryOf(thing: KnownThing): Category | undefined {
    return this.categories.find((category) => category.id === thing.categoryId);
  }

  async #refreshRules(): Promise<void> {
    const { rules } = await ask(this.api.GET('/rules'));
    await this.store.keep('rules', rules);
    this.rules = new Rules(rules);
  }

  async #refreshThings(): Promise<void> {
    const knownUntil = await this.store.recall('knownUntil');
    const oldest = knownUntil ? Date.parse(knownUntil) - OVERLAP : 0;
    let newest: string | undefined;
    let cursor: string | undefined;
    for (let page = 0; page < PAGES; page++) {
      const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
      const { items, nextCursor } = await ask(this.api.GET('/items', { params: { query } }));
      newest ??= items[0]?.updatedAt;
      await this.#noteAll(items.map(fromSummary));
      const last = items.at(-1);
      if (nextCursor == null || !last || Date.parse(last.updatedAt) < oldest) break;
      cursor = nextCursor;
    }
    if (newest !== undefined) await this.store.keep('knownUntil', newest);
  }

  /** What waits about a thing is ahead of what the server told. */
  async #noteAll(things: KnownThing[]): Promise<void> {
    const { store } = this;
    await store.transaction('rw', store.acts, store.things, async () => {
      const ahead = new Set(await store.acts.orderBy('thread').uniqueKeys());
      await store.things.bulkPut(things.filter(({ id }) => !ahead.has(id)));
    });
  }
}
