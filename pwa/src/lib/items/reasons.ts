import type { I18n } from '../i18n/i18n.svelte.ts';

/** The usual reasons to turn a thing away. The server keeps the word; anything else is free text. */
export const REASONS = ['broken', 'dirty', 'incomplete', 'unsafe', 'unsellable', 'full'] as const;

/** A reason in the reader's language; free text as it was written. */
export function reasonText(i18n: I18n, reason: string): string {
  return i18n.maybe(`reason-${reason}`) ?? reason;
}
