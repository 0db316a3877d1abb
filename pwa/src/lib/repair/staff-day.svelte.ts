import { Attempt } from '../api/attempt.svelte.ts';
import { ask } from '../api/client.ts';
import { keyHeader, newKey } from '../api/idempotency.ts';
import { FormKeys } from '../api/keys.ts';
import { asProblem } from '../api/problem.ts';
import type {
  NewRepairVisit,
  RepairAct,
  RepairBooking,
  RepairCategory,
  RepairEventWithSlots,
  RepairReport,
} from '../api/types.ts';
import type { RepairDeed } from '../outbox/act.ts';
import type { Work } from '../work.svelte.ts';
import { ahead } from './ahead.ts';
import type { DayOnDisk } from './cafe.ts';
import { Poll } from './poll.ts';
import { ReportDraft } from './staff-report.svelte.ts';
import { StepRules } from './step-rules.ts';

/** How often the desk and the tables look at what the others did, in milliseconds. */
const LOOK_EVERY = 3000;

/** What goes with an act. */
export interface ActDetails {
  table?: string;
  report?: RepairReport;
}

/**
 * One day of the repair café: who comes, who is here, whose turn it is. All that is done goes through the outbox of
 * this device, also with a network; what the server has yet to hear of is shown as it will be.
 */
export class RepairDay {
  event = $state.raw<RepairEventWithSlots | null>(null);
  /** What is repaired at the centre. */
  offer = $state.raw<readonly RepairCategory[]>([]);
  bookings = $state.raw<RepairBooking[]>([]);
  /** The bookings of which the server has yet to hear something. */
  waiting = $state.raw<ReadonlySet<string>>(new Set());
  /** Those of which it did not accept something: nothing is done with them before somebody answers. */
  asking = $state.raw<ReadonlySet<string>>(new Set());
  /** The last look did not work: what is on the screen may be old. */
  stale = $state(false);
  readonly loading = new Attempt();
  readonly attempt = new Attempt();
  readonly #keys = new FormKeys();
  readonly #drafts = new Map<string, ReportDraft>();

  constructor(
    private readonly work: Work,
    readonly id: string,
  ) {}

  /** Shows the day as it is kept, if it is, and asks the server for it. */
  async load(): Promise<void> {
    await this.#read();
    await this.loading.run(() => this.work.cafe.open(this.id, this.#centre));
    this.stale = this.loading.problem !== null;
    await this.#read();
  }

  /** Looks at what others did meanwhile. True when that worked. */
  async refresh(): Promise<boolean> {
    try {
      await this.work.cafe.refresh(this.id, this.#centre);
      await this.#read();
      this.stale = false;
    } catch (thrown) {
      asProblem(thrown);
      this.stale = true;
    }
    return !this.stale;
  }

  /** Follows what is done here and, while the page is in sight, by others. Returns how to stop. */
  follow(): () => void {
    const stop = this.work.cafe.follow(this.id, (day) => this.#show(day));
    const rest = new Poll(() => this.refresh(), LOOK_EVERY).start();
    return () => {
      stop();
      rest();
    };
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
    const body = { act, version: booking.version, ...details };
    return this.#change({ kind: 'repair', event: this.id, booking: booking.id, body });
  }

  /**
   * Gives a thing its label: the blank one with this code, or a new one when null. Only the server makes new ones:
   * without a network there are those on the roll.
   */
  async label(booking: RepairBooking, code: string | null): Promise<RepairBooking | undefined> {
    if (code === null) return this.#newLabel(booking);
    const body = { labelCode: code };
    return this.#change({ kind: 'repair_label', event: this.id, booking: booking.id, body });
  }

  /**
   * Checks somebody in by the secret of their ticket; null when neither the server nor this device could tell whose
   * it is: then it is told later. Throws a Problem when it may not be.
   * @param known whose ticket it is, as far as this device knows
   */
  async checkIn(token: string, known: RepairBooking | undefined): Promise<RepairBooking | null> {
    const id = newKey();
    return this.#put(id, known?.id ?? id, { kind: 'ticket', event: this.id, token });
  }

  /** Books for somebody, or lets in who came without a booking. Throws a Problem when that may not be. */
  async letIn(body: NewRepairVisit): Promise<RepairBooking | null> {
    const id = newKey();
    return this.#put(id, id, { kind: 'visit', event: this.id, body });
  }

  get #centre(): string {
    return this.work.session.who?.centre.id ?? '';
  }

  async #change(deed: Extract<RepairDeed, { booking: string }>): Promise<RepairBooking | undefined> {
    const after = await this.attempt.run(() => this.#put(newKey(), deed.booking, deed));
    // Somebody was earlier: show how it stands now, and keep the message.
    if (!after && this.attempt.problem?.status === 409) await this.refresh();
    return after ?? undefined;
  }

  /** Writes down what was done; gives the booking as the server has it, or as it will be. */
  async #put(id: string, thread: string, deed: RepairDeed): Promise<RepairBooking | null> {
    const answer = await this.work.outbox.act({ acts: [{ id, thread, deed }] });
    await this.#read();
    return answer?.booking ?? this.find(thread) ?? null;
  }

  async #newLabel({ id }: RepairBooking): Promise<RepairBooking | undefined> {
    const params = { path: { id }, header: keyHeader(this.#keys.for(id)) };
    return this.attempt.run(async () => {
      const after = await ask(
        this.work.session.api.POST('/repair-bookings/{id}/label', { params, body: {} }),
      );
      await this.work.cafe.note(after);
      await this.#read();
      return after;
    });
  }

  async #read(): Promise<void> {
    this.#show(await this.work.cafe.read(this.id));
  }

  /** Behind the lock a day is forgotten on the disk, and the screen stays as it was. */
  #show(onDisk: DayOnDisk | null): void {
    if (!onDisk) return;
    const { day, told, acts } = onDisk;
    const rules = new StepRules(day.rules, this.work.session.who?.staff.roles ?? []);
    this.event = day.event;
    this.offer = day.offer;
    this.bookings = ahead(day, rules, told, acts);
    this.waiting = new Set(acts.map(({ thread }) => thread));
    this.asking = new Set(acts.filter(({ state }) => state === 'refused').map(({ thread }) => thread));
  }
}
