import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../lib/api/client.ts';
import { keyHeader, newKey } from '../../lib/api/idempotency.ts';
import { FormKeys } from '../../lib/api/keys.ts';
import type { Lot, LotMove, LotMoveRow, NewLotMove } from '../../lib/api/types.ts';

/** What goes with an act. */
export type LotMoveDetails = Omit<NewLotMove, 'move' | 'version' | 'deviceAt'>;

/** Where to go for what came of an act: the thing or the lot that has a label of its own now. */
export interface Made {
  kind: 'item' | 'lot';
  href: string;
}

/** One lot on the screen: what is in it, and what is being done with it. */
export class LotState {
  lot = $state.raw<Lot | null>(null);
  history = $state.raw<LotMoveRow[]>([]);
  /** The last act made here. */
  done = $state.raw<LotMove | null>(null);
  made = $state.raw<Made | null>(null);
  readonly loading = new Attempt();
  readonly attempt = new Attempt();
  readonly #keys = new FormKeys();

  constructor(
    private readonly api: Api,
    private readonly id: string,
  ) {}

  /** Asks the server how the lot stands, and what was done with it. */
  async load(): Promise<void> {
    await this.loading.run(() => this.#look());
  }

  /** Does something with the lot. True when it went well; otherwise `attempt.problem` says what was wrong. */
  async act(move: LotMove, details: LotMoveDetails): Promise<boolean> {
    const { lot } = this;
    if (!lot) return false;
    this.done = null;
    this.made = null;
    const body: NewLotMove = { ...details, move, version: lot.version };
    const key = this.#keys.for(body);
    const params = { path: { id: lot.id }, header: keyHeader(key) };
    const after = await this.attempt.run(() => ask(this.api.POST('/lots/{id}/moves', { params, body })));
    if (after) {
      this.lot = after;
      this.done = move;
      this.made = await this.#whatCameOf(move, key);
    }
    // Somebody may have been earlier: show how it stands now, and keep the message.
    if (after || this.attempt.problem?.status === 409) await this.load();
    return after !== undefined;
  }

  /** Gives the lot another label: the blank one with this code, or a new one when null. True when it went well. */
  async replaceLabel(code: string | null): Promise<boolean> {
    const { lot } = this;
    if (!lot) return false;
    this.done = null;
    const params = { path: { id: lot.id }, header: keyHeader(newKey()) };
    const body = code === null ? {} : { code };
    const label = await this.attempt.run(() => ask(this.api.POST('/lots/{id}/label', { params, body })));
    if (label) this.lot = { ...lot, label };
    return label !== undefined;
  }

  async #look(): Promise<void> {
    const path = { id: this.id };
    const [lot, history] = await Promise.all([
      ask(this.api.GET('/lots/{id}', { params: { path } })),
      allPages((query) => ask(this.api.GET('/lots/{id}/moves', { params: { path, query } }))),
    ]);
    this.lot = lot;
    this.history = history;
  }

  /** What comes of an act has the act's key as its identity. */
  async #whatCameOf(move: LotMove, key: string): Promise<Made | null> {
    if (move === 'split') return { kind: 'lot', href: `/partijen/${key}` };
    if (move !== 'split_item') return null;
    const { data } = await this.api
      .GET('/items/{id}', { params: { path: { id: key } } })
      .catch(() => ({ data: null }));
    return data?.label ? { kind: 'item', href: `/i/${data.label.code}` } : null;
  }
}
