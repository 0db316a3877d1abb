import type { WorkshopFacts } from '../../../lib/api/types.ts';

/** What residents read of a workshop, while it is being written. */
export class Telling {
  name = $state('');
  nameEn = $state('');
  about = $state('');
  aboutEn = $state('');

  /** @param workshop of which it was written before; absent for a new one */
  constructor(workshop?: Pick<WorkshopFacts, 'name' | 'nameEn' | 'about' | 'aboutEn'>) {
    this.name = workshop?.name ?? '';
    this.nameEn = workshop?.nameEn ?? '';
    this.about = workshop?.about ?? '';
    this.aboutEn = workshop?.aboutEn ?? '';
  }

  /** What is sent; what is empty is left out. */
  get body() {
    const written = { nameEn: this.nameEn.trim(), about: this.about.trim(), aboutEn: this.aboutEn.trim() };
    const filled = Object.entries(written).filter(([, text]) => text !== '');
    return { name: this.name.trim(), ...(Object.fromEntries(filled) as Partial<typeof written>) };
  }
}
