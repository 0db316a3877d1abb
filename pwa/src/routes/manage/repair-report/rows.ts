import type { RepairResult, RepairResults, RepairStatistics } from '../../../lib/api/types.ts';
import type { Formats } from '../../../lib/i18n/formats.ts';
import type { I18n } from '../../../lib/i18n/i18n.svelte.ts';
import { kebab } from '../../../lib/i18n/kebab.ts';
import { PRODUCT_PICTOGRAMS } from '../../../lib/repair/products.ts';
import { skillPictogram } from '../../../lib/repair/skill-pictogram.ts';
import { RESULT_SIGNS } from '../../../lib/repair/staff-words.ts';
import type { FiguresRow, Picture } from '../figures-row.ts';

/** What came of all repairs together: how many of each result, and what part of all. */
export function resultRows({ t, formats }: I18n, total: RepairResults): FiguresRow[] {
  const counts: Record<RepairResult, number> = {
    fixed: total.fixed,
    repairable: total.repairable,
    end_of_life: total.endOfLife,
    unknown: total.unknown,
  };
  return (Object.keys(counts) as RepairResult[]).map((result) => ({
    name: t(`repairs-result-${kebab(result)}`),
    picture: { sign: RESULT_SIGNS[result] },
    ...withShare(formats, formats.figure(counts[result]), counts[result], total.repairs),
  }));
}

/** What came of the repairs of each skill, most of them first. */
export function skillRows(i18n: I18n, { skills }: RepairStatistics): FiguresRow[] {
  return mostFirst(skills).map(({ skill, results }) =>
    row(i18n, i18n.t(`repairs-skill-${skill}`), { thing: skillPictogram(skill) }, results),
  );
}

/** What came of the repairs of each product, most of them first. */
export function productRows(i18n: I18n, { products }: RepairStatistics): FiguresRow[] {
  return mostFirst(products).map(({ product, results }) =>
    row(i18n, i18n.word('product', product), { thing: PRODUCT_PICTOGRAMS[product] }, results),
  );
}

function mostFirst<Line extends { results: RepairResults }>(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => b.results.repairs - a.results.repairs);
}

function row({ t, formats }: I18n, name: string, picture: Picture, results: RepairResults): FiguresRow {
  const { repairs, fixed } = results;
  const counts = { fixed: formats.figure(fixed), looked: formats.figure(repairs) };
  return { name, picture, ...withShare(formats, t('repairs-stats-of', counts), fixed, repairs) };
}

function withShare(formats: Formats, figure: string, part: number, whole: number) {
  const share = whole > 0 ? part / whole : 0;
  return { figures: [figure, formats.percent(share)], share };
}
