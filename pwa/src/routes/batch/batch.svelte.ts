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

/** One move, made of many things: choose it once, then every scan makes it. */
export class Batch {
  rows = $state.raw<BatchRow[]>([]);
  /** The thing of which something has to be told first. */
  asking = $state.raw<Item | null>(null);
  readonly right = $derived(this.rows.filter((row) => row.state === 'right').length);
  #last: Promise<unknown> = Promise.resolve();
  #answer: ((details: MoveDetails | null) => void) | null = null;

  constructor(
    private readonly work: Work,
    readonly move: Move,
    readonly needs: readonly Need[],
    /** What goes with every move; null when it is asked for each thing. */
    private readonly details: MoveDetails | null,
    private readonly signal: (verdict: 'right' | 'wrong') => void,
  ) {}

  /** Takes a scan. Scans that come faster than they are done wait for their turn. */
  scan(text: string): Promise<void> {
    const turn = this.#last.then(() => this.#scan(text));
    this.#last = turn;
    return turn;
  }

  /** Answers what was asked of one thing; null passes it by. */
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

  async #scan(text: string): Promise<void> {
    const scan = await resolve(this.work, text);
    if (scan.kind !== 'found') return this.#missed(text, scan.kind, null);
    const thing = new ItemState(this.work, scan.item);
    const done = this.rows.some((row) => row.thing?.item.id === scan.item.id && row.state === 'right');
    if (done) return this.#missed(scan.code, 'again', thing);
    const offer = scan.item.moves.find(({ move }) => move === this.move);
    if (!offer || offer.refusal != null) return this.#missed(scan.code, 'not_now', thing);
    const details = this.details ?? (await this.#ask(scan.item));
    if (details) await this.#make(scan.code, thing, details);
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

  #ask(item: Item): Promise<MoveDetails | null> {
    this.asking = item;
    return new Promise((resolve) => (this.#answer = resolve));
  }
}
