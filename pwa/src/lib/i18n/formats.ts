import type { Names } from '../api/types.ts';
import type { Language } from './languages.ts';

/** The country decides how money and dates look; the language only which words are used. */
const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Figures, money, weights and times as the reader writes them, in Dutch time unless another is asked for. */
export class Formats {
  readonly #locale: string;

  /** @param timeZone the IANA name of the zone in which days and times are told */
  constructor(
    private readonly language: Language,
    private readonly timeZone = 'Europe/Amsterdam',
  ) {
    this.#locale = LOCALES[language];
  }

  /** The same, with the days and times of another place. */
  in(timeZone: string): Formats {
    return new Formats(this.language, timeZone);
  }

  /** Cents as euros: 1250 is `€ 12,50`, also between words that are read from the right. */
  money(cents: number): string {
    const euros = new Intl.NumberFormat(this.#locale, { style: 'currency', currency: 'EUR' });
    return `\u2066${euros.format(cents / 100)}\u2069`;
  }

  /** Grams as grams below one kilogram, else as kilograms with one decimal. */
  weight(grams: number): string {
    const [value, unit] = grams < 1000 ? [grams, 'gram'] : [grams / 1000, 'kilogram'];
    return new Intl.NumberFormat(this.#locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
      value,
    );
  }

  /** A figure, with so many decimals. */
  figure(value: number, decimals = 0): string {
    return new Intl.NumberFormat(this.#locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  }

  /** A part of a whole as percent: 0.63 is `63%`. */
  percent(share: number): string {
    return new Intl.NumberFormat(this.#locale, { style: 'percent' }).format(share);
  }

  /** A day, written out: `21 november 2026`. Takes an instant or a date. */
  day(when: string): string {
    return this.#date(when, { dateStyle: 'long' });
  }

  /** The day of the week: `zaterdag`. */
  dayOfWeek(when: string): string {
    return this.#date(when, { weekday: 'long' });
  }

  /** A day with its weekday: `zaterdag 21 november 2026`. */
  weekday(when: string): string {
    return this.#date(when, { dateStyle: 'full' });
  }

  /** A day and the time of that day. */
  moment(instant: string): string {
    return this.#date(instant, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  }

  /** The time of a day: `14:05`. */
  time(when: Date): string {
    return this.#date(when.toISOString(), { hour: '2-digit', minute: '2-digit' });
  }

  /** From when until when on a day: `10:00 – 10:30`, also between words that are read from the right. */
  span(from: string, until: string): string {
    return `\u2066${this.time(new Date(from))} – ${this.time(new Date(until))}\u2069`;
  }

  /** The name of a thing in the reader's language. */
  name(names: Names): string {
    return names[this.language];
  }

  #date(when: string, options: Intl.DateTimeFormatOptions): string {
    // A bare date is a day here, not midnight in London.
    const instant = when.length === 10 ? `${when}T12:00:00Z` : when;
    const format = new Intl.DateTimeFormat(this.#locale, { timeZone: this.timeZone, ...options });
    return format.format(new Date(instant));
  }
}
