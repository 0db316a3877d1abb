import type { RepairSlot } from '../api/types.ts';

/** The slots of one event on one day. */
export interface SlotDay {
  /** Names it among the others. */
  key: string;
  /** The name of the event. */
  event: string;
  /** The name of its location. */
  location: string;
  slots: RepairSlot[];
}

/**
 * The day that the calendar on the wall has at an instant: `2026-11-21`.
 * @param timeZone the IANA name of the zone of the wall
 */
export function localDay(instant: string | Date, timeZone: string): string {
  // Sweden writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

/**
 * The time that the clock on the wall has at an instant, as a time field has it: `10:00`.
 * @param timeZone the IANA name of the zone of the wall
 */
export function timeOnWall(instant: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' }).format(new Date(instant));
}

/** Slots by the day of the wall and by event, in the order in which they came. */
export function byDay(slots: readonly RepairSlot[], timeZone: string): SlotDay[] {
  const days = new Map<string, SlotDay>();
  for (const slot of slots) {
    const key = `${localDay(slot.startsAt, timeZone)} ${slot.eventId}`;
    const day = days.get(key) ?? { key, event: slot.event, location: slot.location, slots: [] };
    day.slots.push(slot);
    days.set(key, day);
  }
  return [...days.values()];
}
