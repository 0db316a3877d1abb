import { allPages, ask, type Api } from '../api/client.ts';
import { keyHeader, newKey } from '../api/idempotency.ts';
import { Attempt } from '../api/attempt.svelte.ts';
import type { Item, ItemPatch, Move, NewMove } from '../api/types.ts';

/** What goes with a move. */
export type MoveDetails = Omit<NewMove, 'move' | 'version' | 'deviceAt'>;

/** A second tap of a gloved hand comes within this time (ms), and must not make the next move. */
const DOUBLE_TAP = 700;

/** One thing on the screen: how it stands, and what is being done with it. */
export class ItemState {
  item = $state.raw() as Item;
  /** The last move made here: shown as done, and can be taken back. */
  done = $state.raw<Move | null>(null);
  /** Whether the buttons have only just changed under somebody's finger. */
  settling = $state(false);
  readonly attempt = new Attempt();
  /** The key of the move that is being tried: the same for every retry of it. */
  #pending: { move: Move; details: MoveDetails; key: string } | null = null;

  constructor(
    private readonly api: Api,
    item: Item,
  ) {
    this.item = item;
  }

  /** Moves the thing. True when it went well; otherwise `attempt.problem` says what was wrong. */
  async move(move: Move, details: MoveDetails = {}): Promise<boolean> {
    this.done = null;
    const moved = await this.attempt.run(() => this.#send(move, details));
    // A clear answer ends the try; silence or a fault of the server does not: it may have been done.
    if (moved || this.attempt.problem?.answered) this.#pending = null;
    if (moved) {
      this.item = moved;
      this.done = move;
      this.settling = true;
      setTimeout(() => (this.settling = false), DOUBLE_TAP);
    } else if (this.attempt.problem?.status === 409) {
      // Somebody was earlier: show how it stands now, and keep the message.
      await this.refresh();
    }
    return moved !== undefined;
  }

  /** Changes what is known about the thing. */
  async change(patch: Omit<ItemPatch, 'version'>): Promise<boolean> {
    this.done = null;
    const { id, version } = this.item;
    const changed = await this.attempt.run(() =>
      ask(this.api.PATCH('/items/{id}', { params: { path: { id } }, body: { ...patch, version } })),
    );
    if (changed) this.item = changed;
    else if (this.attempt.problem?.status === 409) await this.refresh();
    return changed !== undefined;
  }

  /** Gives the thing another label: the blank one with this code, or a new one when null. */
  async replaceLabel(code: string | null): Promise<boolean> {
    this.done = null;
    const params = { path: { id: this.item.id }, header: keyHeader(newKey()) };
    const body = code === null ? {} : { code };
    const label = await this.attempt.run(() => ask(this.api.POST('/items/{id}/label', { params, body })));
    if (!label) return false;
    this.item = { ...this.item, label };
    await this.refresh();
    return true;
  }

  /** Asks the server how the thing stands; keeps what is on screen when it cannot be reached. */
  async refresh(): Promise<void> {
    const { id } = this.item;
    const { data } = await this.api
      .GET('/items/{id}', { params: { path: { id } } })
      .catch(() => ({ data: null }));
    if (data) this.item = data;
  }

  /** Gathers what happened long ago too, which the server leaves out at first. */
  async showWholeHistory(): Promise<void> {
    const path = { id: this.item.id };
    const history = await this.attempt.run(() =>
      allPages((query) => ask(this.api.GET('/items/{id}/moves', { params: { path, query } }))),
    );
    if (history) this.item = { ...this.item, history };
  }

  async #send(move: Move, details: MoveDetails): Promise<Item> {
    const same =
      this.#pending?.move === move && JSON.stringify(this.#pending.details) === JSON.stringify(details);
    if (!same || !this.#pending) this.#pending = { move, details, key: newKey() };
    return ask(
      this.api.POST('/items/{id}/moves', {
        params: { path: { id: this.item.id }, header: keyHeader(this.#pending.key) },
        body: { ...details, move, version: this.item.version },
      }),
    );
  }
}
