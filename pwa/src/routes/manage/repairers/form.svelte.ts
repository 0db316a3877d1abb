import type { NewRepairer, Repairer, RepairerPatch, Skill } from '../../../lib/api/types.ts';
import type { Language } from '../../../lib/i18n/languages.ts';

/** What a coordinator fills in about a repairer. */
export class RepairerForm {
  name = $state('');
  email = $state('');
  language: Language = $state('nl');
  skills = $state.raw<Skill[]>([]);
  active = $state(true);

  constructor(repairer: Repairer | null, language: Language) {
    this.name = repairer?.name ?? '';
    this.email = repairer?.email ?? '';
    this.language = repairer?.language ?? language;
    this.skills = repairer?.skills ?? [];
    this.active = repairer?.active ?? true;
  }

  /** Somebody new. An address that is left out is no address. */
  get body(): NewRepairer {
    const { name, language, skills } = this;
    const email = this.email.trim();
    return { name: name.trim(), language, skills, ...(email !== '' && { email }) };
  }

  /** Somebody known: an address that was wiped is to be forgotten. */
  get patch(): RepairerPatch {
    const { body, active } = this;
    return { ...body, active, ...(body.email == null && { forgetEmail: true }) };
  }
}
