import { Attempt } from '../../lib/api/attempt.svelte.ts';
import type { EventSlot, NewRepairVisit, RepairBooking, RepairCategory } from '../../lib/api/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';
import type { RepairDay } from '../../lib/repair/staff-day.svelte.ts';

/** Somebody who is here without a booking, or somebody for whom a place is booked. */
export type VisitKind = 'walk_in' | 'booking';

/** The screens of it, in order. */
export type VisitStep = 'what' | 'when' | 'who' | 'done';

/** Putting somebody in at the desk: what they bring, for a booking when, and who they are. */
export class Visit {
  step = $state<VisitStep>('what');
  category = $state.raw<RepairCategory | null>(null);
  slot = $state.raw<EventSlot | null>(null);
  name = $state('');
  phone = $state('');
  email = $state('');
  brand = $state('');
  problem = $state('');
  language = $state<Language>('nl');
  /** What came of it. */
  made = $state.raw<RepairBooking | null>(null);
  readonly attempt = new Attempt();

  constructor(
    private readonly day: RepairDay,
    readonly kind: VisitKind,
    language: Language,
  ) {
    this.language = language;
  }

  /** The parts of the day at which this can be repaired and that are not over. */
  slotsAfter(now: Date): EventSlot[] {
    const slots = this.day.event?.slots ?? [];
    return slots.filter(
      ({ skill, endsAt }) => skill === this.category?.skill && Date.parse(endsAt) > now.getTime(),
    );
  }

  /** Goes on to what is asked after the category. */
  choose(category: RepairCategory): void {
    this.category = category;
    this.step = this.kind === 'booking' ? 'when' : 'who';
  }

  /** Goes on with a time. */
  chooseAt(slot: EventSlot): void {
    this.slot = slot;
    this.step = 'who';
  }

  /** Goes one screen back. */
  back(): void {
    this.attempt.problem = null;
    this.step = this.step === 'who' && this.kind === 'booking' ? 'when' : 'what';
  }

  /** True when the server refused because all places are taken. */
  get full(): boolean {
    return this.attempt.problem?.code === 'full';
  }

  /**
   * Puts them in. True when it went well.
   * @param over although there is no room, which a coordinator may
   */
  async send(over = false): Promise<boolean> {
    const { category } = this;
    if (!category) return false;
    const body: NewRepairVisit = {
      categoryId: category.id,
      ...(this.slot && { slotId: this.slot.id }),
      name: this.name.trim(),
      ...this.#told,
      language: this.language,
      over,
    };
    const made = await this.attempt.run(() => this.day.letIn(body));
    if (!made) return false;
    this.made = made;
    this.step = 'done';
    return true;
  }

  /** What may stay empty, as far as it was told. */
  get #told(): Partial<NewRepairVisit> {
    const { phone, email, brand, problem } = this;
    const texts = Object.entries({ phone, email, brand, problem });
    return Object.fromEntries(
      texts.map(([key, text]) => [key, text.trim()]).filter(([, text]) => text !== ''),
    );
  }
}

/** How many places of a slot can still be booked: some are kept for who comes without a booking. */
export function placesLeft({ places, walkIn, taken }: EventSlot): number {
  return Math.max(0, places - walkIn - taken);
}
