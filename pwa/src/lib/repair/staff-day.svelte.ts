import { Attempt } from '../api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../api/client.ts';
import { keyHeader } from '../api/idempotency.ts';
import { FormKeys } from '../api/keys.ts';
import { asProblem } from '../api/problem.ts';
import type {
  NewRepairVisit,
  RepairAct,
  RepairBooking,
  RepairEventWithSlots,
  RepairReport,
} from '../api/types.ts';
import { Poll } from './poll.ts';
import { ReportDraft } from './staff-report.svelte.ts';

/** How often the desk and the tables look at what the others did, in milliseconds. */
const LOOK_EVERY = 3000;

/** What goes with an act. */
export interface ActDetails {
  table?: string;
  report?: RepairReport;
}

/** One day of the repair café: who comes, who is here, whose turn it is. */
export class RepairDay {
  event = $state.raw<RepairEventWithSlots | null>(null);
  bookings = $state.raw<RepairBooking[]>([]);
  /** The last look did not work: what is on the screen may be old. */
  stale = $state(false);
  readonly loading = new Attempt();
  readonly attempt = new Attempt();
  readonly #keys = new FormKeys();
  readonly #drafts = new Map<string, ReportDraft>();
  /** Counts what was changed here: a list that was asked for before that is old. */
  #changes = 0;

  constructor(
    private readonly api: Api,
    readonly id: string,
  ) {}

  /** Asks the server for the event and its bookings. */
  async load(): Promise<void> {
    await this.loading.run(() => Promise.all([this.loadEvent(), this.#look()]));
  }

  /** Asks again how many places are taken. Throws a Problem when that fails. */
  async loadEvent(): Promise<void> {
    const params = { path: { id: this.id } };
    this.event = await ask(this.api.GET('/repair-events/{id}', { params }));
  }

  /** Looks at what others did meanwhile. True when that worked. */
  async refresh(): Promise<boolean> {
    try {
      await this.#look();
      this.stale = false;
    } catch (thrown) {
      asProblem(thrown);
      this.stale = true;
    }
    return !this.stale;
  }

  /** Looks every few seconds while the page is in sight. Returns how to stop. */
  follow(): () => void {
    return new Poll(() => this.refresh(), LOOK_EVERY).start();
  }

  /** A booking as it stands now. */
  find(id: string): RepairBooking | undefined {
    return this.bookings.find((each) => each.id === id);
  }

  /** What is being written of a repair: it stays when the dialog is closed before it is sent. */
  draftOf(booking: RepairBooking): ReportDraft {
    const draft = this.#drafts.get(booking.id) ?? new ReportDraft();
    this.#drafts.set(booking.id, draft);
    return draft;
  }

  /** Does something with a booking. Undefined when it was refused: `attempt.problem` says why. */
  async act(
    booking: RepairBooking,
    act: RepairAct,
    details: ActDetails = {},
  ): Promise<RepairBooking | undefined> {
    const { id, version } = booking;
    const body = { act, version, ...details };
    const params = { path: { id }, header: keyHeader(this.#keys.for({ id, body })) };
    return this.#change(() => ask(this.api.POST('/repair-bookings/{id}/acts', { params, body })));
  }

  /** Gives a thing its label: the blank one with this code, or a new one when null. */
  async label(booking: RepairBooking, code: string | null): Promise<RepairBooking | undefined> {
    const { id } = booking;
    const body = code === null ? {} : { labelCode: code };
    const params = { path: { id }, header: keyHeader(this.#keys.for({ id, body })) };
    return this.#change(() => ask(this.api.POST('/repair-bookings/{id}/label', { params, body })));
  }

  /** Checks somebody in by the secret of their ticket. Throws a Problem when that may not be. */
  async checkIn(token: string): Promise<RepairBooking> {
    const params = { path: { id: this.id } };
    const booking = await ask(this.api.POST('/repair-events/{id}/_check-in', { params, body: { token } }));
    this.#put(booking);
    return booking;
  }

  /** Books for somebody, or lets in who came without a booking. Throws a Problem when that may not be. */
  async letIn(body: NewRepairVisit, key: string): Promise<RepairBooking> {
    const params = { path: { id: this.id }, header: keyHeader(key) };
    const booking = await ask(this.api.POST('/repair-events/{id}/bookings', { params, body }));
    this.#put(booking);
    return booking;
  }

  async #change(change: () => Promise<RepairBooking>): Promise<RepairBooking | undefined> {
    const after = await this.attempt.run(change);
    if (after) this.#put(after);
    // Somebody was earlier: show how it stands now, and keep the message.
    else if (this.attempt.problem?.status === 409) await this.refresh();
    return after;
  }

  async #look(): Promise<void> {
    const changes = this.#changes;
    const path = { id: this.id };
    const bookings = await allPages((page) =>
      ask(this.api.GET('/repair-events/{id}/bookings', { params: { path, query: { limit: 200, ...page } } })),
    );
    if (changes === this.#changes) this.bookings = bookings;
  }

  #put(booking: RepairBooking): void {
    this.#changes += 1;
    const others = this.bookings.filter(({ id }) => id !== booking.id);
    this.bookings = [...others, booking];
  }
}
