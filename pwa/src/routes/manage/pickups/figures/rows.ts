import type { PickupFigures } from '../../../../lib/api/types.ts';
import type { I18n } from '../../../../lib/i18n/i18n.svelte.ts';
import { kebab } from '../../../../lib/i18n/kebab.ts';
import type { FiguresRow } from '../../figures-row.ts';

/** At how many doors the vans were, and at how many nobody was at home. */
export function doorRows(
  { t, formats }: I18n,
  { days, routes, stops, notHome }: PickupFigures,
): FiguresRow[] {
  const row = (name: string, figure: number): FiguresRow => ({ name, figures: [formats.figure(figure)] });
  const all = stops + notHome;
  return [
    row(t('pickup-figures-days'), days),
    row(t('pickup-figures-routes'), routes),
    { ...row(t('pickup-figures-stops'), stops), strong: true },
    { ...row(t('pickup-figures-missed'), notHome), share: part(notHome, all) },
  ];
}

/** What became of the things. */
export function thingRows({ t, formats }: I18n, figures: PickupFigures): FiguresRow[] {
  const refused = figures.refused.reduce((sum, { pieces }) => sum + pieces, 0);
  const all = figures.taken + refused + figures.notThere;
  const row = (name: string, figure: number): FiguresRow => ({
    name,
    figures: [formats.figure(figure)],
    share: part(figure, all),
  });
  const reasons = figures.refused.map(({ reason, pieces }) =>
    row(t(`pickup-figures-${kebab(reason)}`), pieces),
  );
  return [
    { ...row(t('pickup-figures-taken'), figures.taken), strong: true },
    row(t('pickup-figures-refused'), refused),
    ...reasons.map((reason) => ({ ...reason, name: `– ${reason.name}` })),
    row(t('pickup-figures-absent'), figures.notThere),
    { name: t('pickup-figures-brought'), figures: [formats.figure(figures.brought)] },
  ];
}

/** How far and how long they drove, and what came of an hour, of a kilometre, and of what they blew out. */
export function driveRows({ t, formats }: I18n, figures: PickupFigures): FiguresRow[] {
  const { stops, notHome, kilos, metres, seconds, co2Grams } = figures;
  const [hours, kilometres] = [seconds / 3600, metres / 1000];
  // Of a few minutes, nothing is said by the hour.
  const worked = hours < 0.5 ? 0 : hours;
  const row = (name: string, figure: number | null): FiguresRow => ({
    name,
    // Small figures with one digit after the comma, large ones without.
    figures: [figure === null ? '–' : formats.figure(figure, figure < 100 ? 1 : 0)],
  });
  return [
    row(t('pickup-figures-hours'), hours),
    row(t('pickup-figures-kilometres'), kilometres),
    row(t('pickup-figures-kilos'), kilos),
    row(t('pickup-figures-stops-hour'), per(stops + notHome, worked)),
    row(t('pickup-figures-kilos-hour'), per(kilos, worked)),
    row(t('pickup-figures-kilos-kilometre'), per(kilos, kilometres)),
    row(t('pickup-figures-co2'), co2Grams === undefined ? null : co2Grams / 1000),
    row(t('pickup-figures-co2-kilo'), co2Grams === undefined ? null : per(co2Grams, kilos)),
  ];
}

function part(figure: number, all: number): number {
  return all === 0 ? 0 : figure / all;
}

/** How many there are of one for each of the other; null where there is nothing to divide by. */
function per(figure: number, of: number): number | null {
  return of === 0 ? null : figure / of;
}
