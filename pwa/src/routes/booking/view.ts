import type { MyRepairBooking } from '../../lib/api/types.ts';
import { localDay } from '../../lib/repair/days.ts';

/** What somebody has to see of their booking now. */
export type View =
  'held' | 'waiting' | 'late' | 'cancelled' | 'coming' | 'queue' | 'table' | 'done' | 'missed' | 'over';

/** What of a booking to show at a moment. */
export function viewOf(booking: MyRepairBooking, now: Date): View {
  if (booking.state !== 'confirmed') return booking.state;
  switch (booking.step) {
    case 'booked':
      return dayOf(booking) < localDay(now, booking.timeZone) ? 'over' : 'coming';
    case 'arrived':
      return 'queue';
    case 'at_table':
      return 'table';
    case 'no_show':
      return 'missed';
    case 'cancelled':
      return 'cancelled';
    default:
      return booking.result ? 'done' : 'over';
  }
}

/** Whether it may change at any moment: on the day itself, until the thing went home. */
export function isLive(booking: MyRepairBooking, now: Date): boolean {
  const underWay = ['booked', 'arrived', 'at_table', 'finished'].includes(booking.step);
  return booking.state === 'confirmed' && underWay && dayOf(booking) === localDay(now, booking.timeZone);
}

/** Whether somebody was called to a table just now. */
export function wasCalled(before: MyRepairBooking | null, after: MyRepairBooking): boolean {
  if (before === null || after.step !== 'at_table') return false;
  return before.step !== 'at_table' || before.table !== after.table;
}

function dayOf({ startsAt, timeZone }: MyRepairBooking): string {
  return localDay(startsAt, timeZone);
}
