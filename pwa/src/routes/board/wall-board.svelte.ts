import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import type { RepairBoard } from '../../lib/api/types.ts';
import { Chime } from '../../lib/repair/chime.svelte.ts';
import { newTurns } from './turns.ts';

/** So long does a number stand out that was called, in milliseconds: who looks up at the chime finds it. */
const FRESH = 12_000;

/** What the board on the wall shows. */
export class WallBoard {
  board = $state.raw<RepairBoard | null>(null);
  /** The numbers that were called just now. */
  fresh = $state.raw<ReadonlySet<number>>(new Set());
  /** Whether the last look failed: what is shown may be old. */
  gone = $state(false);
  /** Whether there is no such board. */
  unknown = $state(false);
  /** The time of the last look. */
  now = $state.raw(new Date());
  readonly chime = new Chime();
  readonly #looking = new Attempt();
  readonly #calledAt = new Map<number, number>();

  constructor(
    private readonly api: Api,
    private readonly id: string,
  ) {}

  /** Looks how things stand; answers whether that went well. */
  async look(now = new Date()): Promise<boolean> {
    const path = { id: this.id };
    const board = await this.#looking.run(() =>
      ask(this.api.GET('/public/repair-events/{id}/board', { params: { path } })),
    );
    const { problem } = this.#looking;
    this.now = now;
    this.unknown = problem?.status === 404 || problem?.status === 400;
    this.gone = problem !== null;
    if (board) this.#show(board, now.getTime());
    return problem === null;
  }

  #show(board: RepairBoard, now: number): void {
    const called = newTurns(this.board, board);
    for (const number of called) this.#calledAt.set(number, now);
    if (called.length > 0) this.chime.ring();
    const fresh = board.atTable.filter(({ number }) => now - (this.#calledAt.get(number) ?? 0) < FRESH);
    this.fresh = new Set(fresh.map(({ number }) => number));
    this.board = board;
  }
}
