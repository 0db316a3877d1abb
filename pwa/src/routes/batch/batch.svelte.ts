import type { Problem } from '../../lib/api/problem.ts';
import type { Item, Move, Need } from '../../lib/api/types.ts';
import { ItemState, type MoveDetails } from '../../lib/items/item.svelte.ts';
import { resolve, type Scan } from '../../lib/scanner/resolve.ts';
import type { Work } from '../../lib/work.svelte.ts';

/** Why a scan led to no move. */
export type Miss = Exclude<Scan['kind'], 'found'> | 'again' | 'not_now';

/** What was scanned, and what came of it; the latest on top. */
export class BatchRow {
  state = $state<'right' | 'wrong' | 'undone'>('wrong');
  miss = $state<Miss | null>(null);
  problem = $state.raw<Problem | null>(null);

  constructor(
    readonly number: number,
    /** The code, or what else was read. */
    readonly text: string,
    readonly thing: ItemState | null,
  ) {}
}

/** What has to be told before the series goes on. */
export interface Question {
  /** The price to start from. */
  priceCents: number | null;
  /** Whether the answer counts for all that follow, or for one thing. */
  forAll: boolean;
}

/** One move, made of many things: choose it once, then every scan makes it. */
export class Batch {
  rows = $state.raw<BatchRow[]>([]);
  asking = $state.raw<Question | null>(null);
  /** What counts for all things whose category does not ask for each; null before it was told. */
  forAll = $state.raw<MoveDetails | null>(null);
  readonly right = $derived(this.rows.filter((row) => row.state === 'right').length);
  #last: Promise<unknown> = Promise.resolve();
  #answer: ((details: MoveDetails | null) => void) | null = null;

  constructor(
    private readonly work: Work,
    readonly move: Move,
    readonly needs: readonly Need[],
    private readonly signal: (verdict: 'right' | 'wrong') => void,
  ) {}

  /** Takes a scan. Scans that come faster than they are done wait for their turn. */
  scan(text: string): Promise<void> {
    return this.#inTurn(() => this.#scan(text));
  }

  /** Asks once more what counts for all; what was done already stays as it is. */
  change(): Promise<void> {
    return this.#inTurn(async () => {
      const details = await this.#ask({ priceCents: this.forAll?.priceCents ?? null, forAll: true });
      if (details) this.forAll = details;
    });
  }

  /** Answers what was asked; null passes the thing by. */
  answer(details: MoveDetails | null): void {
    this.asking = null;
    this.#answer?.(details);
  }

  /** Takes the move of one row back. */
  async undo(row: BatchRow): Promise<void> {
    const undone = await row.thing?.move('undo');
    row.problem = row.thing?.attempt.problem ?? null;
    if (undone) row.state = 'undone';
    this.signal(undone ? 'right' : 'wrong');
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(act);
    this.#last = turn;
    return turn;
  }

  async #scan(text: string): Promise<void> {
    const scan = await resolve(this.work, text);
    if (scan.kind !== 'found') return this.#missed(text, scan.kind, null);
    const thing = new ItemState(this.work, scan.item);
    const done = this.rows.some((row) => row.thing?.item.id === scan.item.id && row.state === 'right');
    if (done) return this.#missed(scan.code, 'again', thing);
    const offer = scan.item.moves.find(({ move }) => move === this.move);
    if (!offer || offer.refusal != null) return this.#missed(scan.code, 'not_now', thing);
    const details = await this.#detailsOf(scan.item);
    if (details) await this.#make(scan.code, thing, details);
  }

  /** What goes with the move of this thing; null passes it by. */
  async #detailsOf(item: Item): Promise<MoveDetails | null> {
    if (this.needs.length === 0) return {};
    const priceCents = item.priceCents ?? null;
    // This device may remember a category from before it said whether things differ.
    if (item.category.askEach !== false) return this.#ask({ priceCents, forAll: false });
    this.forAll ??= await this.#ask({ priceCents, forAll: true });
    return this.forAll;
  }

  async #make(code: string, thing: ItemState, details: MoveDetails): Promise<void> {
    const row = new BatchRow(this.rows.length, code, thing);
    row.state = (await thing.move(this.move, details)) ? 'right' : 'wrong';
    row.problem = thing.attempt.problem;
    this.#show(row);
  }

  #missed(text: string, miss: Miss, thing: ItemState | null): void {
    const row = new BatchRow(this.rows.length, text, thing);
    row.miss = miss;
    this.#show(row);
  }

  #show(row: BatchRow): void {
    this.rows = [row, ...this.rows];
    this.signal(row.state === 'right' ? 'right' : 'wrong');
  }

  #ask(question: Question): Promise<MoveDetails | null> {
    this.asking = question;
    return new Promise((resolve) => (this.#answer = resolve));
  }
}
