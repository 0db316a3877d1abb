import type { WorkshopFacts } from '../api/types.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';

/** What a workshop is called, in the reader's language where somebody wrote it. */
export function nameOf({ language }: I18n, { name, nameEn }: Pick<WorkshopFacts, 'name' | 'nameEn'>): string {
  return (language === 'en' && nameEn) || name;
}

/** What one does there, in the reader's language where somebody wrote it. */
export function aboutOf({ language }: I18n, { about, aboutEn }: WorkshopFacts): string | undefined {
  return (language === 'en' && aboutEn) || about;
}

/** What it costs. */
export function priceOf(i18n: I18n, { kind, priceCents }: WorkshopFacts): string {
  if (priceCents === 0) return i18n.t('workshops-price-free');
  const price = i18n.formats.money(priceCents);
  return i18n.t(kind === 'workshop' ? 'workshops-price-person' : 'workshops-price-group', { price });
}

/** How many more can come. */
export function roomOf({ t }: I18n, { kind, left }: WorkshopFacts): string {
  if (kind === 'workshop') return t('workshops-left', { left });
  return t(left > 0 ? 'workshops-visit-free' : 'workshops-visit-taken');
}

/** Whether residents can book it at a moment, or wait for room. */
export function isOpen({ cancelled, closesAt }: WorkshopFacts, now: Date): boolean {
  return !cancelled && new Date(closesAt) > now;
}

/** Whether there is too little room now for so many people. */
export function mustWait({ kind, left }: WorkshopFacts, people: number): boolean {
  return left < (kind === 'workshop' ? people : 1);
}
