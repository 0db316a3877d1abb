import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import { keyHeader, newKey } from '../../lib/api/idempotency.ts';
import type { Channel, Handover, Item, StationKind } from '../../lib/api/types.ts';
import { Draft } from './draft.svelte.ts';

/** The screens at the desk, in order. */
export type IntakeStep = 'stream' | 'category' | 'details' | 'label';

/** How things come in at each kind of station, unless somebody says otherwise. */
const USUAL_CHANNEL: Partial<Record<StationKind, Channel>> = { container: 'container', driver: 'pickup' };

/** Taking in what one person brings: thing by thing, in one handover. */
export class Intake {
  step = $state<IntakeStep>('stream');
  draft = $state.raw(new Draft());
  /** How these things came in. Fixed once the first thing is taken in. */
  channel = $state<Channel>('counter');
  handover = $state.raw<Handover | null>(null);
  /** What was taken in so far, newest first. */
  items = $state.raw<Item[]>([]);
  readonly attempt = new Attempt();
  readonly #handoverKey = newKey();

  constructor(
    private readonly api: Api,
    station: StationKind | undefined,
    /** The blank label that was scanned to begin with. */
    firstLabel: string | null,
  ) {
    this.channel = (station && USUAL_CHANNEL[station]) ?? 'counter';
    this.draft.labelCode = firstLabel;
  }

  /** The thing whose label is on the screen. */
  get latest(): Item | undefined {
    return this.items[0];
  }

  /** Takes the draft in. What went through before a failure is not done again. */
  async takeIn(): Promise<boolean> {
    const item = await this.attempt.run(() => this.#send());
    if (!item) return false;
    this.items = [item, ...this.items];
    this.draft.letGo();
    this.step = 'label';
    return true;
  }

  /** Starts on the next thing of the same person. */
  next(): void {
    this.draft = new Draft();
    this.attempt.problem = null;
    this.step = 'stream';
  }

  async #send(): Promise<Item> {
    this.handover ??= await ask(
      this.api.POST('/handovers', {
        params: { header: keyHeader(this.#handoverKey) },
        body: { channel: this.channel },
      }),
    );
    const body = { ...(await this.draft.body(this.api)), handoverId: this.handover.id };
    return ask(this.api.POST('/items', { params: { header: keyHeader(this.draft.key) }, body }));
  }
}
