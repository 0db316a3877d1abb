import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import { Paged } from '../../lib/api/paged.svelte.ts';
import type { MyRepairBooking, RepairSlot } from '../../lib/api/types.ts';
import { Chime } from '../../lib/repair/chime.svelte.ts';
import { isLive, viewOf, wasCalled, type View } from './view.ts';

/** After so many milliseconds, a booking is asked for again that changes little. */
const STALE = 60_000;

/** What the phone does when it is somebody's turn, in milliseconds. */
const BUZZ = [300, 150, 300];

/** A booking, for who holds its link. */
export class MyBooking {
  booking = $state.raw<MyRepairBooking | null>(null);
  /** Whether the last question how it stands was not answered. */
  stale = $state(false);
  readonly opening = new Attempt();
  readonly acting = new Attempt();
  readonly chime = new Chime();
  /** When else the thing can be brought. */
  readonly slots = new Paged<RepairSlot>((page) => {
    const query = { ...page, categoryId: this.booking?.categoryId ?? '' };
    return ask(this.api.GET('/public/repair-slots', { params: { query } }));
  });
  #loadedAt = 0;
  #acts = 0;

  constructor(
    private readonly api: Api,
    private readonly token: string,
    private readonly now = () => new Date(),
  ) {}

  /** What of it to show now; null while it is not known. */
  get view(): View | null {
    return this.booking && viewOf(this.booking, this.now());
  }

  /** Asks how it stands; answers whether that went well. What is on screen stays when it did not. */
  async load(): Promise<boolean> {
    if (this.opening.busy) return true;
    const acts = this.#acts;
    const body = { token: this.token };
    const booking = await this.opening.run(() =>
      ask(this.api.POST('/public/repair-bookings/_open', { body })),
    );
    this.stale = booking === undefined;
    // What was asked before an act is older than its answer.
    if (booking && acts === this.#acts) this.#show(booking);
    return booking !== undefined;
  }

  /** Asks again when there may be news; answers whether that went well. */
  async freshen(): Promise<boolean> {
    const now = this.now();
    const patience = this.booking && !isLive(this.booking, now) ? STALE : 0;
    const lost = this.opening.problem?.status === 404 || this.opening.problem?.status === 400;
    if (lost || now.getTime() - this.#loadedAt < patience) return true;
    return this.load();
  }

  /** Confirms that somebody comes. */
  confirm(): Promise<boolean> {
    const body = { token: this.token };
    return this.#act(() => ask(this.api.POST('/public/repair-bookings/_confirm', { body })));
  }

  /** Cancels it. */
  cancel(): Promise<boolean> {
    const body = { token: this.token };
    return this.#act(() => ask(this.api.POST('/public/repair-bookings/_cancel', { body })));
  }

  /** Moves it to another time. */
  change(slot: RepairSlot): Promise<boolean> {
    const body = { token: this.token, slotId: slot.id };
    return this.#act(() => ask(this.api.POST('/public/repair-bookings/_change', { body })));
  }

  /** The picture that the desk scans. Throws a Problem. */
  ticket(): Promise<Blob> {
    const body = { token: this.token };
    return ask(this.api.POST('/public/repair-bookings/_ticket', { body, parseAs: 'blob' }));
  }

  /** The file for a calendar. Throws a Problem. */
  calendarFile(): Promise<Blob> {
    const body = { token: this.token };
    return ask(this.api.POST('/public/repair-bookings/_calendar', { body, parseAs: 'blob' }));
  }

  async #act(send: () => Promise<MyRepairBooking>): Promise<boolean> {
    const before = this.view;
    const booking = await this.acting.run(send);
    this.#acts += 1;
    if (booking) this.#show(booking);
    else if (this.acting.problem?.status === 409) await this.#reload();
    // The page itself tells then why it could not be done.
    if (this.view !== before) this.acting.problem = null;
    return booking !== undefined;
  }

  /** Things stand otherwise than they seemed. */
  async #reload(): Promise<void> {
    this.#loadedAt = 0;
    await this.load();
  }

  #show(booking: MyRepairBooking): void {
    if (wasCalled(this.booking, booking)) {
      this.chime.ring();
      navigator.vibrate?.(BUZZ);
    }
    this.booking = booking;
    this.#loadedAt = this.now().getTime();
  }
}
