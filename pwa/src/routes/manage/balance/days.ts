/** A day of the calendar at the centre: `2026-11-22`. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant);
}

/** From the first day of this month up to today. */
export function thisMonth(now: Date): { from: string; to: string } {
  const to = dayOf(now);
  return { from: `${to.slice(0, 7)}-01`, to };
}
