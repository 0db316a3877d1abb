import type { OfferedWindow } from '../api/types.ts';
import { localDay } from '../repair/days.ts';

/** The windows of one day. */
export interface WindowDay {
  /** Names it among the others: `2026-12-12`. */
  key: string;
  windows: OfferedWindow[];
}

/** Windows by the day of the wall, in the order in which they came. */
export function byDay(windows: readonly OfferedWindow[], timeZone: string): WindowDay[] {
  const days = new Map<string, WindowDay>();
  for (const window of windows) {
    const key = localDay(window.startsAt, timeZone);
    const day = days.get(key) ?? { key, windows: [] };
    day.windows.push(window);
    days.set(key, day);
  }
  return [...days.values()];
}
