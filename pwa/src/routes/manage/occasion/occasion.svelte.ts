/** How often a day comes back; `once` for a day by itself. */
export const EVERY = ['once', 'week', 'fortnight', 'month', 'month_last'] as const;

export type Every = (typeof EVERY)[number];

/** A day or a row of days while it is being planned: which is the first, and how often it comes back. */
export class Series {
  /** As a date field has it: `2026-12-12`, or empty. */
  day = $state('');
  every = $state<Every>('once');
  until = $state('');
  except = $state.raw<readonly string[]>([]);

  /** Leaves a day out. */
  skip(day: string): void {
    if (day !== '' && !this.except.includes(day)) this.except = [...this.except, day].sort();
  }

  /** Does not leave a day out after all. */
  keep(day: string): void {
    this.except = this.except.filter((each) => each !== day);
  }

  /** True when there is enough to ask the server, who checks the rest. */
  get ready(): boolean {
    return this.day !== '' && (this.every === 'once' || this.until !== '');
  }

  /** What is sent of its days. */
  protected get days() {
    const { day, every, until, except } = this;
    return { day, ...(every !== 'once' && { repeat: { every, until, except: [...except] } }) };
  }
}

/** Something held on a day, or on a row of days, while it is being planned: where, when, and how often. */
export class Occasion extends Series {
  locationId = $state('');
  name = $state('');
  opens = $state('10:00');
  closes = $state('13:00');

  override get ready(): boolean {
    return super.ready && this.locationId !== '';
  }

  /** What is sent of it, but for its days. */
  protected get held() {
    const { locationId, opens, closes } = this;
    return { locationId, name: this.name.trim(), opens, closes };
  }
}

/** Which such weekday of its month a day is: 2 for the second Saturday. */
export function weekOfMonth(day: string): number {
  return Math.ceil(Number(day.slice(8, 10)) / 7);
}
