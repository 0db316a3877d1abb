import type { I18n } from '../i18n/i18n.svelte.ts';

/**
 * A weight as an estimate, such as “ongeveer 2,3 kilo”: in tens of grams, tenths of kilos, or from ten kilos
 * on in whole kilos, because our figures know no better. The letters round the same way.
 * @param grams a weight in grams
 */
export function about(i18n: I18n, grams: number): string {
  if (grams < 100) return i18n.t('about-grams', { amount: grams });
  if (grams < 995) return i18n.t('about-grams', { amount: Math.round(grams / 10) * 10 });
  const kilos = grams < 9950 ? Math.round(grams / 100) / 10 : Math.round(grams / 1000);
  return i18n.t('about-kilos', { amount: kilos });
}
