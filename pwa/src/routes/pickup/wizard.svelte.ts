import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../lib/api/client.ts';
import { keyHeader } from '../../lib/api/idempotency.ts';
import { FormKeys } from '../../lib/api/keys.ts';
import { Problem } from '../../lib/api/problem.ts';
import type { NewPublicPickup, Photo, PublicGood, PickupOffer, OfferedWindow } from '../../lib/api/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';
import { noteBooked } from '../../lib/pickup/booked.ts';
import { isPostcode, lookUp, splitNumber } from '../../lib/pickup/lookup.ts';
import { recallInTab, rememberInTab } from '../../lib/remember.ts';
import { sendPhoto } from '../../lib/resident/send-photo.ts';
import { bodyOf, EMPTY, MOST_LINES, readDraft, thingsOf, type Line, type Question } from './draft.ts';
import { isOffered, refusalIn, refusalOf, type Refusal } from './refusal.ts';

const DRAFT = 'pickup';

/** Booking a pickup: what was filled in, and what the server says to it. */
export class Wizard {
  draft = $state(readDraft(recallInTab(DRAFT)));
  goods = $state.raw<readonly PublicGood[] | null>(null);
  /** What the server last said to these things at this address. */
  offer = $state.raw<PickupOffer | null>(null);
  /** Why it cannot be as it is, and where to put it right. */
  refusal = $state.raw<Refusal | null>(null);
  /** Whether the register has no such address. */
  unknownAddress = $state(false);
  readonly loading = new Attempt();
  readonly asking = new Attempt();
  readonly uploading = new Attempt();
  readonly sending = new Attempt();
  /** What the thing is that is being put on the list. */
  readonly good = $derived(this.goodOf(this.draft.line?.goodId));
  readonly #centre: { centreId?: string };
  #keys = new FormKeys(this.draft.sending ?? undefined);

  /** @param centreId who is to come; null where there is only one centre */
  constructor(
    private readonly api: Api,
    centreId: string | null,
  ) {
    this.#centre = centreId === null ? {} : { centreId };
  }

  /** Asks what is collected. */
  async load(): Promise<void> {
    const goods = await this.loading.run(() =>
      allPages((page) =>
        ask(
          this.api.GET('/public/pickup-goods', {
            params: { query: { ...this.#centre, ...page, limit: 200 } },
          }),
        ),
      ),
    );
    if (!goods) return;
    this.goods = goods;
    this.#forgetUnoffered();
  }

  /** Keeps what was filled in for as long as the tab is open. */
  keep(): void {
    rememberInTab(DRAFT, JSON.stringify(this.draft));
  }

  /** What a thing is, if it is offered. */
  goodOf(goodId: string | undefined): PublicGood | undefined {
    return this.goods?.find(({ id }) => id === goodId);
  }

  /** What stands against the wishes, if it can be put right at this question. */
  refusalAt(question: Question): Refusal | null {
    return this.refusal?.at === question ? this.refusal : null;
  }

  /** Looks the address up, and asks whether we come there; gives the next question. */
  async chooseWhere(): Promise<Question | null> {
    const { postcode, houseNumber } = this.draft;
    this.refusal = null;
    const answer = await this.asking.run(async () => {
      checkWhere(postcode, houseNumber);
      const known = await lookUp(this.api, postcode, houseNumber);
      const address = known === 'unknown' ? null : known;
      const place = { spot: address?.spot ?? null, municipality: address?.municipality ?? null };
      return { known, address, place, offer: await this.#ask([], place) };
    });
    if (!answer) return null;
    const { covered } = answer.offer;
    const house = `${postcode} ${houseNumber}`;
    // Another house has another street, and perhaps other days.
    const same = house === this.draft.house;
    if (!same) Object.assign(this.draft, { street: '', town: '', window: null });
    // What the phone said of this house still holds.
    const spot = answer.place.spot ?? (same ? this.draft.spot : null);
    Object.assign(this.draft, { ...answer.place, spot, covered, house });
    this.unknownAddress = answer.known === 'unknown';
    if (answer.address) {
      const { street, town } = answer.address;
      Object.assign(this.draft, { street, town });
    }
    if (!covered) return 'buiten';
    return answer.address ? 'wat' : 'adres';
  }

  /** Begins to put something on the list, or to change it. */
  chooseThing(good: PublicGood): Question {
    const line = this.draft.lines.find(({ goodId }) => goodId === good.id);
    // A copy: what is changed counts when it is put on the list.
    this.draft.line = line ? { ...line } : { goodId: good.id, pieces: 1, apart: false, photos: [] };
    this.uploading.problem = null;
    return 'ding';
  }

  /** Whether more kinds of things can go on the list. */
  get full(): boolean {
    return this.draft.lines.length >= MOST_LINES;
  }

  /** Whether a thing is on the list. */
  has(goodId: string): boolean {
    return this.draft.lines.some((line) => line.goodId === goodId);
  }

  /** Puts the thing on the list, as it was filled in. */
  putOnList(): void {
    const { line, lines } = this.draft;
    if (!line) return;
    const old = lines.findIndex(({ goodId }) => goodId === line.goodId);
    this.draft.lines = old < 0 ? [...lines, line] : lines.with(old, line);
    this.#listChanged();
  }

  /** Takes a thing off the list. */
  takeOff(goodId: string): void {
    this.draft.lines = this.draft.lines.filter((line) => line.goodId !== goodId);
    this.#listChanged();
  }

  /** Sends a picture of the thing. */
  async addPhoto(file: File): Promise<void> {
    const goodId = this.draft.line?.goodId;
    const photo = await this.uploading.run(() => sendPhoto(this.api, file, this.#centre));
    const { line } = this.draft;
    // Of another thing, if one was chosen meanwhile.
    if (photo && line && line.goodId === goodId) line.photos = [...line.photos, photo];
  }

  /** Leaves a picture out. The server removes pictures that belong to nothing. */
  dropPhoto(photo: Photo): void {
    const { line } = this.draft;
    if (line) line.photos = line.photos.filter(({ id }) => id !== photo.id);
  }

  /** Asks when we could come; gives where to put right what stands against it, if anything. */
  async askWhen(): Promise<Question | null> {
    const { spot, municipality, lines } = this.draft;
    const offer = await this.asking.run(() => this.#ask(lines, { spot, municipality }));
    if (!offer) return this.#sayWhyNot(this.asking);
    this.offer = offer;
    const refusal = refusalIn(offer);
    if (refusal) this.refusal = refusal;
    return refusal?.at ?? null;
  }

  /** Chooses the time. */
  chooseWindow(window: OfferedWindow): Question {
    this.draft.window = window;
    this.refusal = null;
    this.sending.problem = null;
    return 'wie';
  }

  /** Books. Gives the secret of the link to it, or the question at which something has to be put right. */
  async book(language: Language): Promise<{ token: string } | { at: Question } | null> {
    const body = bodyOf(this.draft, language);
    if (!body) return { at: 'wanneer' };
    this.refusal = null;
    const made = await this.sending.run(() => this.#send(body));
    if (made) {
      noteBooked(made.token, body.email !== undefined);
      this.draft = { ...EMPTY };
      this.#keys = new FormKeys();
      this.keep();
      return { token: made.token };
    }
    const at = this.#sayWhyNot(this.sending);
    return at && { at };
  }

  /** Where to put right what the server refused; null when that is said where it was tried. */
  #sayWhyNot(attempt: Attempt): Question | null {
    const refusal = attempt.problem && refusalOf(attempt.problem, this.draft.lines);
    if (!refusal) return null;
    attempt.problem = null;
    this.refusal = refusal;
    if (refusal.at === 'wanneer') this.draft.window = null;
    if (refusal.key === 'pickup-refused-unknown') void this.load();
    if (refusal.key === 'pickup-refused-photo-gone') this.#forgetPhotos(refusal.goodId);
    return refusal.at;
  }

  #forgetUnoffered(): void {
    const { lines, line } = this.draft;
    const goods = this.goods ?? [];
    this.draft.lines = lines.filter(({ goodId }) => isOffered(goods, goodId));
    if (line && !isOffered(goods, line.goodId)) this.draft.line = null;
  }

  #forgetPhotos(goodId: string | undefined): void {
    const without = (line: Line) => (line.goodId === goodId ? { ...line, photos: [] } : line);
    this.draft.lines = this.draft.lines.map(without);
  }

  #listChanged(): void {
    this.draft.line = null;
    this.refusal = null;
    this.sending.problem = null;
  }

  #ask(lines: readonly Line[], place: Pick<Wizard['draft'], 'spot' | 'municipality'>): Promise<PickupOffer> {
    const { postcode, floor, lift } = this.draft;
    const { spot, municipality } = place;
    const body = {
      postcode: postcode.trim(),
      ...(spot && { spot }),
      ...(municipality && { municipality }),
      ...{ floor, lift },
      things: thingsOf(lines),
    };
    const params = { query: this.#centre };
    return ask(this.api.POST('/public/pickups/_offer', { params, body }));
  }

  #send(body: NewPublicPickup) {
    const header = keyHeader(this.#keys.for(body));
    // Before it is sent: a retry after a reload must be a retry as well.
    this.draft.sending = this.#keys.kept;
    this.keep();
    return ask(this.api.POST('/public/pickups', { params: { header, query: this.#centre }, body }));
  }
}

function checkWhere(postcode: string, houseNumber: string): void {
  const faults = [
    ...(isPostcode(postcode) ? [] : ['/postcode']),
    ...(splitNumber(houseNumber) ? [] : ['/houseNumber']),
  ].map((field) => ({ field, code: 'invalid', detail: 'is none' }));
  if (faults.length > 0) throw new Problem('bad_input', 'Not an address', 400, faults);
}
