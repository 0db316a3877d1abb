import type { RepairStatistics } from '../../../lib/api/types.ts';
import type { I18n } from '../../../lib/i18n/i18n.svelte.ts';
import { about } from '../../../lib/resident/about.ts';
import type { SignName } from '../../../lib/ui/pictograms/names.ts';

/** A figure to see from afar. */
export interface Figure {
  sign: SignName;
  value: string;
  name: string;
}

/** What happened, in large figures; what is not known is left out. */
export function figuresOf(i18n: I18n, found: RepairStatistics): Figure[] {
  return [...results(i18n, found), ...visits(i18n, found), ...effect(i18n, found)];
}

/** Whether anything was booked or brought at all. */
export function isEmpty({ bookings, cancelled }: RepairStatistics): boolean {
  return bookings === 0 && cancelled === 0;
}

function results({ t, formats }: I18n, { total, stillWorksPercent }: RepairStatistics): Figure[] {
  const looked = formats.figure(total.repairs);
  const share = total.repairs > 0 ? formats.percent(total.fixed / total.repairs) : null;
  return [
    {
      sign: 'condition-good',
      value: formats.figure(total.fixed),
      name: share ? t('repairs-stats-fixed-of', { looked, share }) : t('repairs-stats-fixed'),
    },
    ...(stillWorksPercent === undefined
      ? []
      : [
          {
            sign: 'check' as const,
            value: formats.percent(stillWorksPercent / 100),
            name: t('repairs-stats-still-works'),
          },
        ]),
  ];
}

function visits({ t, formats }: I18n, found: RepairStatistics): Figure[] {
  const { waitMinutes } = found;
  const count = (sign: SignName, value: number, name: string) => ({
    sign,
    value: formats.figure(value),
    name,
  });
  return [
    count('calendar', found.events, t('repairs-stats-events', { count: found.events })),
    count('ticket', found.bookings, t('repairs-stats-bookings')),
    count('arrive', found.walkIns, t('repairs-stats-walk-ins')),
    count('no-show', found.noShows, t('repairs-stats-no-shows')),
    count('wrong', found.cancelled, t('repairs-stats-cancelled')),
    count('move-give-away', found.givenUp, t('repairs-stats-given-up')),
    ...(waitMinutes === undefined
      ? []
      : [
          {
            sign: 'clock' as const,
            value: t('repairs-stats-minutes', { minutes: waitMinutes }),
            name: t('repairs-stats-waited'),
          },
        ]),
  ];
}

function effect(i18n: I18n, { effect: worth }: RepairStatistics): Figure[] {
  if (!worth) return [];
  return [
    { sign: 'weight', value: about(i18n, worth.keptInUseGrams), name: i18n.t('repairs-stats-kept') },
    { sign: 'leaf', value: about(i18n, worth.co2Grams), name: i18n.t('repairs-stats-co2') },
  ];
}
