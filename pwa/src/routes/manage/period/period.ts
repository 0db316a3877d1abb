import { localDay } from '../../../lib/repair/days.ts';

/** Days in a row, the first and the last included: `2026-11-22`. */
export interface Period {
  from: string;
  to: string;
}

/** The periods that are asked for most. */
export const PRESETS = ['this-month', 'last-month', 'this-year', 'last-year'] as const;

export type Preset = (typeof PRESETS)[number];

/** The calendar on the wall of the centre. */
const ZONE = 'Europe/Amsterdam';

/** The days of a preset. Those of this month and this year go up to today. */
export function periodOf(preset: Preset, now: Date): Period {
  const today = localDay(now, ZONE);
  const [year = 0, month = 0] = today.split('-').map(Number);
  switch (preset) {
    case 'this-month':
      return { from: day(year, month, 1), to: today };
    case 'last-month':
      return { from: day(year, month - 1, 1), to: day(year, month, 0) };
    case 'this-year':
      return { from: day(year, 1, 1), to: today };
    case 'last-year':
      return { from: day(year - 1, 1, 1), to: day(year - 1, 12, 31) };
  }
}

/** The preset that has these days; null when none has. */
export function presetOf({ from, to }: Period, now: Date): Preset | null {
  const same = (preset: Preset) => {
    const days = periodOf(preset, now);
    return days.from === from && days.to === to;
  };
  return PRESETS.find(same) ?? null;
}

/** The days that an address asks for; those of `usual` where it does not say. */
export function fromQuery(query: URLSearchParams, usual: Period): Period {
  return { from: query.get('van') ?? usual.from, to: query.get('tot') ?? usual.to };
}

/** The days as they stand in an address. */
export function toQuery({ from, to }: Period): { van: string; tot: string } {
  return { van: from, tot: to };
}

/** A day of a month; day 0 is the last one of the month before. */
function day(year: number, month: number, of: number): string {
  return new Date(Date.UTC(year, month - 1, of)).toISOString().slice(0, 10);
}
