import { Attempt } from './attempt.svelte.ts';

interface Page<Row> {
  items: Row[];
  nextCursor?: string | null;
}

/** Which page is asked for. */
export interface PageQuery {
  limit: number;
  cursor?: string;
}

/** A list of the server that grows page by page. */
export class Paged<Row extends { id: string }> {
  rows = $state.raw<Row[]>([]);
  attempt = $state.raw(new Attempt());
  #cursor = $state<string | null>(null);
  #turn = 0;

  constructor(
    private readonly load: (query: PageQuery) => Promise<Page<Row>>,
    private readonly limit = 50,
  ) {}

  /** True when the server has more. */
  get more(): boolean {
    return this.#cursor !== null;
  }

  /** True when the server was asked and has nothing. */
  get empty(): boolean {
    return this.rows.length === 0 && !this.attempt.busy && !this.attempt.problem;
  }

  /** Starts anew: at first, and when it is to be another list. */
  async restart(): Promise<void> {
    this.rows = [];
    this.#cursor = null;
    // What is still under way belongs to the list before this one.
    this.attempt = new Attempt();
    await this.loadMore();
  }

  /** Loads the next page. */
  async loadMore(): Promise<void> {
    const turn = ++this.#turn;
    const query = { limit: this.limit, ...(this.#cursor !== null && { cursor: this.#cursor }) };
    const page = await this.attempt.run(() => this.load(query));
    if (!page || turn !== this.#turn) return;
    this.rows = [...this.rows, ...page.items];
    this.#cursor = page.nextCursor ?? null;
  }

  /** Shows a row that was made or changed: in its place, or as the first. */
  put(row: Row): void {
    const known = this.rows.some(({ id }) => id === row.id);
    this.rows = known ? this.rows.map((each) => (each.id === row.id ? row : each)) : [row, ...this.rows];
  }
}
