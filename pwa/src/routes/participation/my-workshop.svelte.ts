import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import type { MyWorkshopBooking } from '../../lib/api/types.ts';

/** A booking of a workshop, for who holds its link. */
export class MyWorkshop {
  booking = $state.raw<MyWorkshopBooking | null>(null);
  readonly opening = new Attempt();
  readonly acting = new Attempt();

  constructor(
    private readonly api: Api,
    private readonly token: string,
  ) {}

  /** Asks how it stands. */
  async load(): Promise<void> {
    const body = { token: this.token };
    const send = () => ask(this.api.POST('/public/workshop-bookings/_open', { body }));
    this.booking = (await this.opening.run(send)) ?? this.booking;
  }

  /** Confirms that they come. */
  confirm(): Promise<boolean> {
    const body = { token: this.token };
    return this.#act(() => ask(this.api.POST('/public/workshop-bookings/_confirm', { body })));
  }

  /** Cancels it. */
  cancel(): Promise<boolean> {
    const body = { token: this.token };
    return this.#act(() => ask(this.api.POST('/public/workshop-bookings/_cancel', { body })));
  }

  /** Comes with more people, or with fewer. */
  change(people: number): Promise<boolean> {
    const body = { token: this.token, people };
    return this.#act(() => ask(this.api.POST('/public/workshop-bookings/_change', { body })));
  }

  /** The file for a calendar. Throws a Problem. */
  calendarFile(): Promise<Blob> {
    const body = { token: this.token };
    return ask(this.api.POST('/public/workshop-bookings/_calendar', { body, parseAs: 'blob' }));
  }

  async #act(send: () => Promise<MyWorkshopBooking>): Promise<boolean> {
    const before = this.booking?.state;
    const booking = await this.acting.run(send);
    if (booking) this.booking = booking;
    // It may stand otherwise than it seemed; then the page itself tells why it could not be done.
    else if (this.acting.problem?.status === 409) await this.load();
    if (this.booking?.state !== before) this.acting.problem = null;
    return booking !== undefined;
  }
}
