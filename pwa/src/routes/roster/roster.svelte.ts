import { ask, type Api } from '../../lib/api/client.ts';
import { Paged } from '../../lib/api/paged.svelte.ts';
import type { Roster, RosterAnswer, RosterDay } from '../../lib/api/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';

/** So many days are shown at first, and more when asked. */
const AT_ONCE = 10;

/** The days of the repair café, for the repairer who holds this link. */
export class MyRoster {
  /** Whose days these are, and about the letters; null while it is not known. */
  about = $state.raw<Pick<Roster, 'centre' | 'timeZone' | 'language' | 'letters'> | null>(null);
  readonly days: Paged<RosterDay>;

  constructor(
    private readonly api: Api,
    private readonly token: string,
  ) {
    const body = { token };
    this.days = new Paged(async (query) => {
      const roster = await ask(api.POST('/public/roster/_open', { params: { query }, body }));
      this.about = roster;
      return roster;
    }, AT_ONCE);
  }

  /** Says whether they come on a day. Throws a Problem. */
  async answer(day: RosterDay, answer: RosterAnswer): Promise<void> {
    const body = { token: this.token, eventId: day.id, answer };
    this.days.put(await ask(this.api.POST('/public/roster/_answer', { body })));
  }

  /** Has the letters come in another language. Throws a Problem. */
  async speak(language: Language): Promise<void> {
    const body = { token: this.token, language };
    await ask(this.api.POST('/public/roster/_language', { body }));
    if (this.about) this.about = { ...this.about, language };
  }

  /** Stops the letters. Throws a Problem. */
  async stopLetters(): Promise<void> {
    const body = { token: this.token };
    await ask(this.api.POST('/public/roster/_stop-letters', { body }));
    if (this.about) this.about = { ...this.about, letters: false };
  }
}
