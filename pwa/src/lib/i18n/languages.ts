/** The languages Omloop has texts in, in order of preference. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, for the switch. */
export const OWN_NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/** The direction a language is written in. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return new Set<string>(['ar', 'fa', 'he', 'ur']).has(language) ? 'rtl' : 'ltr';
}

/** The first of the wanted languages (as a browser names them, `en-GB`) that we have; else Dutch. */
export function bestLanguage(wanted: readonly (string | null)[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag?.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'nl';
}
