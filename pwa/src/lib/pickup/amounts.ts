import type { I18n } from '../i18n/i18n.svelte.ts';

/** What something takes of a van and of its crew. */
export interface Takes {
  minutes: number;
  litres: number;
  kilos: number;
  people: number;
}

/** Litres as cubic metres, without the unit: 1800 is `1,8`. Only small things need a second decimal. */
export function cubicMetres({ formats }: I18n, litres: number): string {
  const decimals = litres % 1000 === 0 ? 0 : litres % 100 === 0 || litres > 1000 ? 1 : 2;
  return formats.figure(litres / 1000, decimals);
}

/** Litres as cubic metres: `1,8 m³`. */
export function roomText(i18n: I18n, litres: number): string {
  return i18n.t('collect-cubic-metres', { amount: cubicMetres(i18n, litres) });
}

/** Kilos: `1.000 kg`. */
export function kilosText({ t, formats }: I18n, kilos: number): string {
  return t('collect-kilos', { amount: formats.figure(kilos) });
}

/** All that something takes, in one line. */
export function takesText(i18n: I18n, { minutes, litres, kilos, people }: Takes): string {
  const time = i18n.t('collect-minutes', { minutes });
  const parts = [roomText(i18n, litres), kilosText(i18n, kilos), time];
  return [...parts, i18n.t('collect-people', { people })].join(' · ');
}
