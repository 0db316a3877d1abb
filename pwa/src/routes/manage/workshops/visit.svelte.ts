import type { NewWorkshopVisit } from '../../../lib/api/types.ts';
import type { Language } from '../../../lib/i18n/languages.ts';

/** What is filled in for somebody on the phone. */
export class Visit {
  name = $state('');
  party = $state('');
  phone = $state('');
  email = $state('');
  note = $state('');
  people = $state<number | null>(1);

  /** What is sent; what is empty is left out. Letters are in the language of who fills it in. */
  body(language: Language): NewWorkshopVisit {
    const written = { party: this.party, phone: this.phone, email: this.email, note: this.note };
    const filled = Object.entries(written).filter(([, text]) => text.trim() !== '');
    const more = Object.fromEntries(filled) as Partial<typeof written>;
    return { name: this.name.trim(), people: this.people ?? 0, language, ...more };
  }
}
