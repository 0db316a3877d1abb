import type { RepairEvent } from '../api/types.ts';
import type { Formats } from '../i18n/formats.ts';

/** Days are those on the wall of the centre. */
const DAY = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' });

/** The events that are held on the day of this moment. */
export function onDayOf<Event extends Pick<RepairEvent, 'startsAt' | 'cancelled'>>(
  events: readonly Event[],
  now: Date,
): Event[] {
  const today = DAY.format(now);
  return events.filter(({ startsAt, cancelled }) => !cancelled && DAY.format(new Date(startsAt)) === today);
}

/** When an event is held, in words: the day of the week, the day, from when to when. */
export function whenText(
  formats: Formats,
  { startsAt, endsAt }: Pick<RepairEvent, 'startsAt' | 'endsAt'>,
): string {
  return `${formats.weekday(startsAt)}, ${formats.span(startsAt, endsAt)}`;
}
