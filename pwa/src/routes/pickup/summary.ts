import type { I18n } from '../../lib/i18n/i18n.svelte.ts';
import type { Draft, Question } from './draft.ts';
import type { Wizard } from './wizard.svelte.ts';

/** One part of what was filled in. */
export interface Part {
  /** The question that asks it. */
  at: Question;
  title: string;
  lines: string[];
}

/** What was filled in, in the order in which it was asked. */
export function summaryOf(i18n: I18n, wizard: Pick<Wizard, 'draft' | 'goodOf' | 'offer'>): Part[] {
  const { t } = i18n;
  const { draft } = wizard;
  const formats = wizard.offer ? i18n.formats.in(wizard.offer.timeZone) : i18n.formats;
  const { window } = draft;
  const when = window ? [formats.weekday(window.startsAt), formats.span(window.startsAt, window.endsAt)] : [];
  return [
    { at: 'waar', title: t('pickup-fact-where'), lines: placeOf(draft) },
    { at: 'wat', title: t('pickup-fact-what'), lines: thingsOf(i18n, wizard) },
    { at: 'huis', title: t('pickup-fact-house'), lines: houseOf(i18n, draft) },
    { at: 'wanneer', title: t('pickup-fact-when'), lines: when },
    { at: 'wie', title: t('pickup-fact-who'), lines: filled([draft.name, draft.phone, draft.email]) },
  ];
}

function placeOf({ street, houseNumber, postcode, town }: Draft): string[] {
  return [`${street} ${houseNumber}`, `${postcode.toUpperCase()} ${town}`];
}

function thingsOf(i18n: I18n, wizard: Pick<Wizard, 'draft' | 'goodOf'>): string[] {
  return wizard.draft.lines.flatMap(({ goodId, pieces, apart }) => {
    const good = wizard.goodOf(goodId);
    if (!good) return [];
    const said = i18n.t('pickup-pieces', { pieces, name: i18n.formats.name(good.names) });
    return apart ? [`${said} (${i18n.t('pickup-thing-apart').toLowerCase()})`] : [said];
  });
}

function houseOf({ t }: I18n, { floor, lift, note }: Draft): string[] {
  const lifted = floor === 0 ? '' : t(lift ? 'pickup-lift-with' : 'pickup-lift-without');
  return filled([floorName({ t }, floor), lifted, note]);
}

function floorName({ t }: Pick<I18n, 't'>, floor: number): string {
  if (floor === 0) return t('pickup-floor-ground');
  return floor < 0 ? t('pickup-floor-cellar') : t('pickup-floor-number', { floor });
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
