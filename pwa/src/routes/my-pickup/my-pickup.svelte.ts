import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import type { MyPickup as Pickup, PickupOffer, OfferedWindow } from '../../lib/api/types.ts';

/** A pickup, for who holds its link. */
export class MyPickup {
  pickup = $state.raw<Pickup | null>(null);
  /** When else we could come. */
  offer = $state.raw<PickupOffer | null>(null);
  readonly opening = new Attempt();
  readonly asking = new Attempt();
  readonly acting = new Attempt();

  constructor(
    private readonly api: Api,
    private readonly token: string,
  ) {}

  /** Asks how it stands. */
  async load(): Promise<void> {
    const body = { token: this.token };
    const send = () => ask(this.api.POST('/public/pickups/_open', { body }));
    this.pickup = (await this.opening.run(send)) ?? this.pickup;
  }

  /** Asks how it stands, without a word; says whether there was an answer. */
  async look(): Promise<boolean> {
    const body = { token: this.token };
    try {
      this.pickup = await ask(this.api.POST('/public/pickups/_open', { body }));
      return true;
    } catch {
      // What was known stays on the page.
      return false;
    }
  }

  /** Asks when else we could come. */
  async askWhen(): Promise<void> {
    const body = { token: this.token };
    const send = () => ask(this.api.POST('/public/pickups/_offer-change', { body }));
    this.offer = (await this.asking.run(send)) ?? null;
  }

  /** Takes another time. */
  change(window: OfferedWindow): Promise<boolean> {
    const body = { token: this.token, windowId: window.id };
    return this.#act(() => ask(this.api.POST('/public/pickups/_change', { body })));
  }

  /** Cancels it. */
  cancel(): Promise<boolean> {
    const body = { token: this.token };
    return this.#act(() => ask(this.api.POST('/public/pickups/_cancel', { body })));
  }

  /** The file for a calendar. Throws a Problem. */
  calendarFile(): Promise<Blob> {
    const body = { token: this.token };
    return ask(this.api.POST('/public/pickups/_calendar', { body, parseAs: 'blob' }));
  }

  async #act(send: () => Promise<Pickup>): Promise<boolean> {
    const before = this.pickup?.state;
    const pickup = await this.acting.run(send);
    if (pickup) this.pickup = pickup;
    // It may stand otherwise than it seemed; then the page itself tells why it could not be done.
    else if (this.acting.problem?.status === 409) await this.load();
    if (this.pickup?.state !== before) this.acting.problem = null;
    return pickup !== undefined;
  }
}
