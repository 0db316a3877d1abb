import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import { keyHeader } from '../../lib/api/idempotency.ts';
import { FormKeys } from '../../lib/api/keys.ts';
import type { BookingAnswer, NewWorkshopBooking, WorkshopFacts } from '../../lib/api/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';
import { mustWait } from '../../lib/workshop/words.ts';

/** What somebody fills in who wants to come to a workshop. */
export class Wish {
  name = $state('');
  email = $state('');
  party = $state('');
  note = $state('');
  people = $state<number | null>(1);
  answer = $state.raw<BookingAnswer | null>(null);
  readonly sending = new Attempt();
  readonly #keys = new FormKeys();
  /** For so many people there was no room when it was tried. */
  #tooMany = $state(Infinity);

  constructor(
    private readonly api: Api,
    private readonly workshop: WorkshopFacts,
    private readonly at: { centreId?: string },
  ) {}

  /** Whether they go on the waiting list. */
  get waits(): boolean {
    const people = this.people ?? 1;
    return people >= this.#tooMany || mustWait(this.workshop, people);
  }

  /** Asks for the places, or to wait for them. */
  async send(language: Language): Promise<void> {
    const body = this.#body(language);
    const params = { query: this.at, header: keyHeader(this.#keys.for(body)) };
    const answer = await this.sending.run(() =>
      ask(this.api.POST('/public/workshop-bookings', { params, body })),
    );
    if (answer) this.answer = answer;
    // Others were first: the next press of the button is for the waiting list.
    else if (this.sending.problem?.code === 'full') this.#tooMany = body.people;
  }

  #body(language: Language): NewWorkshopBooking {
    const [party, note] = [this.party.trim(), this.note.trim()];
    return {
      workshopId: this.workshop.id,
      name: this.name.trim(),
      email: this.email.trim(),
      people: this.people ?? 0,
      ...(party !== '' && { party }),
      ...(note !== '' && { note }),
      language,
      mayWait: this.waits,
    };
  }
}
