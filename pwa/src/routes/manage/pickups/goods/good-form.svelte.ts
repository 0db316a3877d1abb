import { ask, type Api } from '../../../../lib/api/client.ts';
import { keyHeader } from '../../../../lib/api/idempotency.ts';
import { FormKeys } from '../../../../lib/api/keys.ts';
import type { PickupGood, PickupKind, PickupVerdict } from '../../../../lib/api/types.ts';
import { lastPosition } from '../../categories/tree.ts';

/** Words in both languages, while they are written. */
export class Bilingual {
  nl = $state('');
  en = $state('');

  constructor(words?: { nl: string; en: string }) {
    this.nl = words?.nl ?? '';
    this.en = words?.en ?? '';
  }

  /** What is sent; nothing when both are empty. One alone is sent, so that the server asks for the other. */
  get body(): { nl: string; en: string } | null {
    const words = { nl: this.nl.trim(), en: this.en.trim() };
    return `${words.nl}${words.en}` === '' ? null : words;
  }
}

/** A kind of thing as it is being filled in. */
export class GoodForm {
  readonly names: Bilingual;
  readonly reason: Bilingual;
  readonly elsewhere: Bilingual;
  kind = $state<PickupKind>('goods');
  words = $state('');
  pictogram = $state('box');
  /** Empty for none. */
  categoryId = $state('');
  /** Null while nothing or nonsense is filled in. */
  litres = $state<number | null>(null);
  kilos = $state<number | null>(null);
  minutes = $state(2);
  people = $state(1);
  verdict = $state<PickupVerdict>('yes');
  active = $state(true);
  readonly #keys = new FormKeys();

  /** @param good the kind of thing to change; null for a new one, behind the others */
  constructor(
    private readonly api: Api,
    private readonly good: PickupGood | null,
    private readonly others: readonly PickupGood[],
  ) {
    this.names = new Bilingual(good?.names);
    this.reason = new Bilingual(good?.reason);
    this.elsewhere = new Bilingual(good?.elsewhere);
    if (!good) return;
    this.kind = good.kind;
    this.words = good.words ?? '';
    this.pictogram = good.pictogram;
    this.categoryId = good.categoryId ?? '';
    this.litres = good.litres;
    this.kilos = good.kilos;
    this.minutes = good.minutes;
    this.people = good.people;
    this.verdict = good.verdict;
    this.active = good.active;
  }

  /** True when there is enough to ask the server, who checks the rest. */
  get ready(): boolean {
    return this.litres !== null && this.kilos !== null;
  }

  /** Makes or changes it. Throws a Problem when the server does not take it. */
  send(): Promise<PickupGood> {
    if (this.good) {
      const body = { ...this.#about(this.good.position), active: this.active };
      return ask(this.api.PUT('/pickup-goods/{id}', { params: { path: { id: this.good.id } }, body }));
    }
    const body = this.#about(lastPosition(this.others));
    const params = { header: keyHeader(this.#keys.for(body)) };
    return ask(this.api.POST('/pickup-goods', { params, body }));
  }

  #about(position: number) {
    const { kind, pictogram, minutes, people, verdict } = this;
    return {
      kind,
      names: { nl: this.names.nl.trim(), en: this.names.en.trim() },
      pictogram,
      minutes,
      people,
      verdict,
      position,
      litres: this.litres ?? 0,
      kilos: this.kilos ?? 0,
      words: this.words.trim() || null,
      categoryId: this.categoryId || null,
      // What is always taken needs no reason.
      reason: verdict === 'yes' ? null : this.reason.body,
      elsewhere: verdict === 'yes' ? null : this.elsewhere.body,
    };
  }
}
