import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import { keyHeader } from '../../lib/api/idempotency.ts';
import { FormKeys } from '../../lib/api/keys.ts';
import type { Category, Channel, Lot, NewLot, StationKind, Stream } from '../../lib/api/types.ts';
import { Weighing } from './weighing.svelte.ts';

/** The screens of taking a lot in, in order. */
export type NewLotStep = 'stream' | 'category' | 'count' | 'weigh' | 'label';

/** How things come in at each kind of station, unless somebody says otherwise. */
const USUAL_CHANNEL: Partial<Record<StationKind, Channel>> = { container: 'container', driver: 'pickup' };

/** Taking lots in, one after the other. */
export class NewLots {
  step = $state<NewLotStep>('stream');
  channel = $state<Channel>('counter');
  stream = $state<Stream | null>(null);
  category = $state.raw<Category | null>(null);
  /** Null when nobody counts them. */
  pieces = $state<number | null>(null);
  weighing = $state.raw(new Weighing());
  /** The blank label from the roll that goes on it; null when one is printed. */
  labelCode = $state<string | null>(null);
  /** The lot whose label is on the screen. */
  latest = $state.raw<Lot | null>(null);
  readonly attempt = new Attempt();
  #keys = new FormKeys();

  constructor(
    private readonly api: Api,
    station: StationKind | undefined,
  ) {
    this.channel = (station && USUAL_CHANNEL[station]) ?? 'counter';
  }

  /** Goes on to what is asked after the category. */
  choose(category: Category): void {
    this.category = category;
    this.step = 'count';
  }

  /** Takes the lot in. True when it went well. */
  async takeIn(): Promise<boolean> {
    const { category } = this;
    if (!category || !this.weighing.ready) return false;
    const body: NewLot = {
      categoryId: category.id,
      channel: this.channel,
      ...(this.pieces && { pieces: this.pieces }),
      ...this.weighing.body,
      ...(this.labelCode !== null && { labelCode: this.labelCode }),
    };
    const header = keyHeader(this.#keys.for(body));
    const lot = await this.attempt.run(() => ask(this.api.POST('/lots', { params: { header }, body })));
    if (!lot) return false;
    this.latest = lot;
    this.step = 'label';
    return true;
  }

  /** Starts on the next lot: another crate of the same is another act. */
  next(): void {
    this.#keys = new FormKeys();
    this.category = null;
    this.pieces = null;
    this.weighing = new Weighing();
    this.labelCode = null;
    this.attempt.problem = null;
    this.step = 'stream';
  }
}
