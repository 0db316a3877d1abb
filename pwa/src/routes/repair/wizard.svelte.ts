import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import { keyHeader } from '../../lib/api/idempotency.ts';
import { FormKeys } from '../../lib/api/keys.ts';
import { Paged } from '../../lib/api/paged.svelte.ts';
import type {
  NewRepairBooking,
  Photo,
  RepairCategory,
  RepairOffer,
  RepairSlot,
} from '../../lib/api/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';
import { recallInTab, rememberInTab } from '../../lib/remember.ts';
import { sendPhoto } from '../../lib/resident/send-photo.ts';
import { bodyOf, EMPTY, readDraft, type Question } from './draft.ts';

/** Refusals after which another time has to be chosen. */
const GONE = ['full', 'slot_unknown'];

/** Booking a repair: what was filled in, and what the server says to it. */
export class Wizard {
  draft = $state(readDraft(recallInTab('repair')));
  offer = $state.raw<RepairOffer | null>(null);
  /** Why another time has to be chosen: the refusal of the server. */
  gone = $state<string | null>(null);
  readonly loading = new Attempt();
  readonly uploading = new Attempt();
  readonly sending = new Attempt();
  /** When the thing can be brought. */
  readonly slots = new Paged<RepairSlot>((page) =>
    ask(
      this.api.GET('/public/repair-slots', {
        params: { query: { ...this.#centre, ...page, categoryId: this.draft.categoryId ?? '' } },
      }),
    ),
  );
  /** The thing that was chosen. */
  readonly category = $derived(this.offer?.categories.find(({ id }) => id === this.draft.categoryId));
  readonly #centre: { centreId?: string };
  #keys = new FormKeys(this.draft.sending ?? undefined);

  /** @param centreId where to bring it; null where there is only one centre */
  constructor(
    private readonly api: Api,
    centreId: string | null,
  ) {
    this.#centre = centreId === null ? {} : { centreId };
  }

  /** Asks what is repaired here. */
  async load(): Promise<void> {
    const params = { query: this.#centre };
    const offer = await this.loading.run(() => ask(this.api.GET('/public/repair-offer', { params })));
    if (offer) this.offer = offer;
  }

  /** Keeps what was filled in for as long as the tab is open. */
  keep(): void {
    rememberInTab('repair', JSON.stringify(this.draft));
  }

  /** Chooses the thing; gives the next question. What was said of another thing is forgotten. */
  chooseThing(category: RepairCategory): Question {
    const { name, email, sending } = this.draft;
    if (category.id !== this.draft.categoryId || this.draft.answer)
      this.draft = { ...EMPTY, categoryId: category.id, name, email, sending };
    return category.advice ? 'proberen' : 'kapot';
  }

  /** Sends a picture of the thing, so that the repairer sees it before. */
  async addPhoto(file: File): Promise<void> {
    const { draft } = this;
    const photo = await this.uploading.run(() => sendPhoto(this.api, file, this.#centre));
    // Of another thing, if one was chosen meanwhile.
    if (photo) draft.photos = [...draft.photos, photo];
  }

  /** Leaves a picture out of the booking. The server removes pictures that belong to nothing. */
  dropPhoto(photo: Photo): void {
    this.draft.photos = this.draft.photos.filter(({ id }) => id !== photo.id);
  }

  /** Chooses the time; gives the next question. */
  chooseSlot(slot: RepairSlot): Question {
    this.draft.slot = slot;
    this.gone = null;
    this.sending.problem = null;
    return 'wie';
  }

  /** Books; gives the next question, or null when something has to be put right at this one. */
  async book(language: Language): Promise<Question | null> {
    const body = bodyOf(this.draft, language);
    if (!body) return 'tijd';
    const answer = await this.sending.run(() => this.#send(body));
    if (answer) {
      this.draft = { ...EMPTY, name: body.name, email: body.email, answer };
      this.#keys = new FormKeys();
      return 'klaar';
    }
    const code = this.sending.problem?.code ?? '';
    if (!GONE.includes(code)) return null;
    this.gone = code;
    this.sending.problem = null;
    this.draft.slot = null;
    return 'tijd';
  }

  #send(body: NewRepairBooking) {
    const header = keyHeader(this.#keys.for(body));
    // Before it is sent: a retry after a reload must be a retry as well.
    this.draft.sending = this.#keys.kept;
    this.keep();
    return ask(this.api.POST('/public/repair-bookings', { params: { header, query: this.#centre }, body }));
  }
}
