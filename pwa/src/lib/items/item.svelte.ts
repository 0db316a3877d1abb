import { allPages, ask, type Api } from '../api/client.ts';
import { keyHeader, newKey } from '../api/idempotency.ts';
import { Attempt } from '../api/attempt.svelte.ts';
import type { Item, ItemPatch, Move, NewMove } from '../api/types.ts';
import { needsNetwork } from '../known/rules.ts';
import { fromItem, type KnownThing } from '../known/thing.ts';
import { moveOf } from '../outbox/act.ts';
import type { Work } from '../work.svelte.ts';

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
  /** Whether the server has yet to hear of the last move. */
  waiting = $state(false);
  readonly attempt = new Attempt();
  /** The key of the move that is being tried: the same for every retry of it. */
  #pending: { move: Move; details: MoveDetails; key: string } | null = null;

  constructor(
    private readonly work: Work,
    item: Item,
  ) {
    this.item = item;
  }

  get #api(): Api {
    return this.work.session.api;
  }

  /** Moves the thing. True when it went well; otherwise `attempt.problem` says what was wrong. */
  async move(move: Move, details: MoveDetails = {}): Promise<boolean> {
    this.done = null;
    const moved = await this.attempt.run(() => this.#make(move, details));
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
      ask(this.#api.PATCH('/items/{id}', { params: { path: { id } }, body: { ...patch, version } })),
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
    const label = await this.attempt.run(() => ask(this.#api.POST('/items/{id}/label', { params, body })));
    if (!label) return false;
    this.item = { ...this.item, label };
    await this.refresh();
    return true;
  }

  /** Asks the server how the thing stands; keeps what is on screen when it cannot be reached. */
  async refresh(): Promise<void> {
    const { id } = this.item;
    const { data } = await this.#api
      .GET('/items/{id}', { params: { path: { id } } })
      .catch(() => ({ data: null }));
    if (data) this.item = data;
  }

  /** Gathers what happened long ago too, which the server leaves out at first. */
  async showWholeHistory(): Promise<void> {
    const path = { id: this.item.id };
    const history = await this.attempt.run(() =>
      allPages((query) => ask(this.#api.GET('/items/{id}/moves', { params: { path, query } }))),
    );
    if (history) this.item = { ...this.item, history };
  }

  /** A move that two people could each make of the same thing goes to the server; any other may wait for it. */
  async #make(move: Move, details: MoveDetails): Promise<Item> {
    const thing = fromItem(this.item);
    const after = this.work.known.foretell(thing, { ...details, move, version: thing.version });
    if (move === 'undo') return (await this.#takeBack()) ?? this.#send(move, details);
    if (!after || needsNetwork(thing, move)) return this.#send(move, details);
    return this.#put(move, details, thing, after);
  }

  /** Writes the move down on this device, from where the server hears of it. */
  async #put(move: Move, details: MoveDetails, before: KnownThing, after: KnownThing): Promise<Item> {
    const body = { ...details, move, version: before.version };
    const act = {
      id: newKey(),
      thread: before.id,
      deed: { kind: 'move' as const, item: before.id, body },
      before,
    };
    const answer = await this.work.outbox.act({ acts: [act], after });
    this.waiting = answer === null;
    return answer?.item ?? this.#shown(after);
  }

  /** Takes a move back that the server has not heard of; null when there is none. */
  async #takeBack(): Promise<Item | null> {
    const act = await this.work.outbox.lastOf(this.item.id);
    if (!act?.before || moveOf(act) === null || !(await this.work.outbox.takeBack(act))) return null;
    this.waiting = await this.work.known.isAhead(this.item.id);
    return this.#shown(act.before);
  }

  /** How a thing stands by this device's own account. While its last move waits, that can be taken back. */
  #shown(thing: KnownThing): Item {
    const item =
      this.work.known.show(thing, this.work.session.who?.staff.roles ?? [], this.item) ?? this.item;
    const undo = { move: 'undo' as const, needs: [], usual: false };
    return this.waiting ? { ...item, moves: [...item.moves, undo] } : item;
  }

  async #send(move: Move, details: MoveDetails): Promise<Item> {
    const same =
      this.#pending?.move === move && JSON.stringify(this.#pending.details) === JSON.stringify(details);
    if (!same || !this.#pending) this.#pending = { move, details, key: newKey() };
    return ask(
      this.#api.POST('/items/{id}/moves', {
        params: { path: { id: this.item.id }, header: keyHeader(this.#pending.key) },
        body: { ...details, move, version: this.item.version },
      }),
    );
  }
}
