import type { RepairCategory, RepairEventWithSlots, RepairRules } from '../api/types.ts';
import { recall, remember } from '../remember.ts';

/** Remembered as `yes` while this device keeps a day, and so the names of visitors. */
const KEPT = 'repair-day';

/** So long after its end a day is still worked on, in milliseconds. */
const AFTER = 4 * 60 * 60_000;

/** A day of the repair café, as this device keeps it to go on without a network. */
export interface KeptDay {
  id: string;
  event: RepairEventWithSlots;
  /** What can be done with bookings, as the server handed it out. */
  rules: RepairRules;
  /** What is repaired at the centre. */
  offer: readonly RepairCategory[];
}

/** Whether a day is over, so that nobody works on it any more. */
export function isOver({ event }: Pick<KeptDay, 'event'>, now: Date): boolean {
  return now.getTime() > Date.parse(event.endsAt) + AFTER;
}

/** Notes whether this device keeps a day. */
export function noteDay(kept: boolean): void {
  remember(KEPT, kept ? 'yes' : 'no');
}

/** Forgets the day and who comes on it. On a device that keeps none, such as a resident's phone, nothing is opened. */
export async function forgetDay(): Promise<void> {
  if (recall(KEPT) !== 'yes') return;
  const { DeviceStore } = await import('../outbox/store.ts');
  const store = new DeviceStore();
  await Promise.all([store.days.clear(), store.visits.clear()]);
  store.close();
  noteDay(false);
}
