import { Attempt } from '../../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../../lib/api/client.ts';
import type { Workshop, WorkshopBooking } from '../../../lib/api/types.ts';

/** A workshop and all who booked it. */
export class Participants {
  workshop = $state.raw<Workshop | null>(null);
  bookings = $state.raw<WorkshopBooking[]>([]);
  readonly loading = new Attempt();
  readonly noting = new Attempt();

  constructor(
    private readonly api: Api,
    readonly id: string,
  ) {}

  /** How many people are expected, and how many came so far. */
  get sum(): { people: number; came: number } {
    const expected = this.bookings.filter(({ state }) => state === 'confirmed');
    const total = (count: (booking: WorkshopBooking) => number) =>
      expected.reduce((sum, booking) => sum + count(booking), 0);
    return { people: total(({ people }) => people), came: total(({ came }) => came ?? 0) };
  }

  /** Reads both anew. */
  async load(): Promise<void> {
    const path = { id: this.id };
    const loaded = await this.loading.run(() =>
      Promise.all([
        ask(this.api.GET('/workshops/{id}', { params: { path } })),
        allPages((query) => ask(this.api.GET('/workshops/{id}/bookings', { params: { path, query } }))),
      ]),
    );
    if (loaded) [this.workshop, this.bookings] = loaded;
  }

  /** Notes how many of a booking came; null when that is not known after all. */
  async noteCame(booking: WorkshopBooking, came: number | null): Promise<void> {
    const params = { path: { id: booking.id } };
    const noted = await this.noting.run(() =>
      ask(this.api.PUT('/workshop-bookings/{id}/came', { params, body: { came } })),
    );
    if (noted) this.#put(noted);
  }

  #put(booking: WorkshopBooking): void {
    this.bookings = this.bookings.map((each) => (each.id === booking.id ? booking : each));
  }
}
