import type { RepairBooking, RepairStep, Skill } from '../api/types.ts';

/** Whoever came: they wait, it is at a table, or it is ready to leave. */
const HERE: readonly RepairStep[] = ['arrived', 'at_table', 'finished'];

/** Who is expected, the earliest first; whoever has yet to confirm or to get a place is not. */
export function expected(bookings: readonly RepairBooking[]): RepairBooking[] {
  const booked = bookings.filter(({ step, confirmed }) => step === 'booked' && confirmed);
  return booked.sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.name.localeCompare(b.name));
}

/** Who is here, by number. */
export function here(bookings: readonly RepairBooking[]): RepairBooking[] {
  return bookings.filter(({ step }) => HERE.includes(step)).sort(byNumber);
}

/** Who went home or did not come, the latest number first. */
export function gone(bookings: readonly RepairBooking[]): RepairBooking[] {
  const away = bookings.filter(({ step }) => step !== 'booked' && !HERE.includes(step));
  return away.sort((a, b) => byNumber(b, a));
}

/** Who waits for a repairer with this skill, or for any of them: the next first. */
export function queueFor(bookings: readonly RepairBooking[], skill: Skill | null): RepairBooking[] {
  const waiting = bookings.filter((each) => each.step === 'arrived' && (!skill || each.skill === skill));
  return waiting.sort(byTurn);
}

/** What is at this table, or was repaired there and still has to leave. */
export function atTable(bookings: readonly RepairBooking[], table: string): RepairBooking[] {
  const steps: readonly RepairStep[] = ['at_table', 'finished'];
  return bookings.filter((each) => each.table === table && steps.includes(each.step)).sort(byNumber);
}

/** The bookings of people with this in their name, or with this number. Marks above letters may be left out. */
export function matching(bookings: readonly RepairBooking[], typed: string): RepairBooking[] {
  const wanted = plain(typed);
  return bookings.filter(
    ({ name, number }) => plain(name).includes(wanted) || (number !== undefined && `${number}` === wanted),
  );
}

/** As the board has it: in the order of the appointments, and of coming within the same. */
function byTurn(a: RepairBooking, b: RepairBooking): number {
  const came = (a.arrivedAt ?? '').localeCompare(b.arrivedAt ?? '');
  return a.startsAt.localeCompare(b.startsAt) || came || byNumber(a, b);
}

function byNumber(a: RepairBooking, b: RepairBooking): number {
  return (a.number ?? 0) - (b.number ?? 0);
}

function plain(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
