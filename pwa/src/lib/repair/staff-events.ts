import type { RepairEvent } from '../api/types.ts';
import type { Formats } from '../i18n/formats.ts';
import { localDay } from './days.ts';

/** The events that are held on the day of this moment. */
export function onDayOf<Event extends Pick<RepairEvent, 'startsAt' | 'timeZone' | 'cancelled'>>(
  events: readonly Event[],
  now: Date,
): Event[] {
  const isToday = ({ startsAt, timeZone }: Event) => localDay(startsAt, timeZone) === localDay(now, timeZone);
  return events.filter((event) => !event.cancelled && isToday(event));
}

/** When an event is held, in words, by the clock of its centre: the day of the week, the day, from when to when. */
export function whenText(
  formats: Formats,
  { startsAt, endsAt, timeZone }: Pick<RepairEvent, 'startsAt' | 'endsAt' | 'timeZone'>,
): string {
  const there = formats.in(timeZone);
  return `${there.weekday(startsAt)}, ${there.span(startsAt, endsAt)}`;
}
