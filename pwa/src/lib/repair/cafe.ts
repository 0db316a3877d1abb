import { liveQuery } from 'dexie';
import { allPages, ask, type Api } from '../api/client.ts';
import type { RepairBooking } from '../api/types.ts';
import { isRepair, type Act } from '../outbox/act.ts';
import type { DeviceStore } from '../outbox/store.ts';
import { isOver, noteDay, type KeptDay } from './kept-day.ts';

/** A day as this device has it on its disk. */
export interface DayOnDisk {
  day: KeptDay;
  /** As the server last told. */
  told: RepairBooking[];
  /** What was done here and the server has not heard of. */
  acts: Act[];
}

/**
 * The day of the repair café that this device keeps to go on without a network: one, for as long as somebody is signed
 * in and the day lasts. It has the names of visitors, so it is forgotten at every sign-out.
 */
export class Cafe {
  constructor(
    private readonly store: DeviceStore,
    private readonly api: Api,
  ) {}

  /** Asks the server for a day with its bookings, and keeps it instead of any other. Throws a Problem when that fails. */
  async open(id: string, centreId: string): Promise<void> {
    const params = { path: { id } };
    const [event, rules, offer, bookings] = await Promise.all([
      ask(this.api.GET('/repair-events/{id}', { params })),
      ask(this.api.GET('/repair-rules')),
      ask(this.api.GET('/public/repair-offer', { params: { query: { centreId } } })),
      this.#bookings(id),
    ]);
    const { days, visits } = this.store;
    noteDay(true);
    await this.store.transaction('rw', days, visits, async () => {
      await days.where('id').notEqual(id).delete();
      await visits.where('eventId').notEqual(id).delete();
      await days.put({ id, event, rules, offer: offer.categories });
      await this.#note(bookings);
    });
  }

  /** Asks what others did with the bookings of the day. Throws a Problem when that fails. */
  async refresh(id: string, centreId: string): Promise<void> {
    // Forgotten when the tablet locked, and needed again.
    if (!(await this.store.days.get(id))) return this.open(id, centreId);
    const bookings = await this.#bookings(id);
    await this.store.transaction('rw', this.store.visits, () => this.#note(bookings));
  }

  /** What the server answered about a booking. */
  async note(booking: RepairBooking): Promise<void> {
    await this.store.transaction('rw', this.store.visits, () => this.#note([booking]));
  }

  /** The day that is kept; undefined when there is none. */
  async kept(): Promise<KeptDay | undefined> {
    return this.store.days.toCollection().first();
  }

  /** The booking with this identity, as the server last told of it. */
  booking(id: string): Promise<RepairBooking | undefined> {
    return this.store.visits.get(id);
  }

  /** A day as it is on the disk now; null when it is not kept. */
  read(id: string): Promise<DayOnDisk | null> {
    const { days, visits, acts } = this.store;
    return this.store.transaction('r', days, visits, acts, async () => {
      const day = await days.get(id);
      if (!day) return null;
      const told = await visits.where('eventId').equals(id).toArray();
      const waiting = await acts.orderBy('seq').toArray();
      return { day, told, acts: waiting.filter(({ deed }) => isRepair(deed)) };
    });
  }

  /** Tells a screen of every change to a day, whoever made it. Returns how to stop. */
  follow(id: string, show: (day: DayOnDisk | null) => void): () => void {
    const seen = liveQuery(() => this.read(id)).subscribe(show);
    return () => seen.unsubscribe();
  }

  /** Forgets a day that is over. */
  async tidy(now = new Date()): Promise<void> {
    const day = await this.kept();
    if (!day || !isOver(day, now)) return;
    await Promise.all([this.store.days.clear(), this.store.visits.clear()]);
    noteDay(false);
  }

  #bookings(id: string): Promise<RepairBooking[]> {
    const path = { id };
    return allPages((page) =>
      ask(this.api.GET('/repair-events/{id}/bookings', { params: { path, query: { limit: 200, ...page } } })),
    );
  }

  /** A list that was asked for before something was done here is old. */
  async #note(bookings: readonly RepairBooking[]): Promise<void> {
    const { visits } = this.store;
    const known = await visits.bulkGet(bookings.map(({ id }) => id));
    const older = (booking: RepairBooking, at: number) => booking.version < (known[at]?.version ?? 0);
    await visits.bulkPut(bookings.filter((booking, at) => !older(booking, at)));
  }
}
