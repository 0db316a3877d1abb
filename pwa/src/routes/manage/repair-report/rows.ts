import type { RepairResult, RepairResults, RepairStatistics } from '../../../lib/api/types.ts';
import type { I18n } from '../../../lib/i18n/i18n.svelte.ts';
import { kebab } from '../../../lib/i18n/kebab.ts';
import { PRODUCT_PICTOGRAMS } from '../../../lib/repair/products.ts';
import { skillPictogram } from '../../../lib/repair/skill-pictogram.ts';
import { RESULT_SIGNS } from '../../../lib/repair/staff-words.ts';
import type { FiguresRow, Picture } from '../FiguresTable.svelte';

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
    ...withShare(formats, [counts[result]], counts[result], total.repairs),
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

function row({ formats }: I18n, name: string, picture: Picture, results: RepairResults): FiguresRow {
  const { repairs, fixed } = results;
  return { name, picture, ...withShare(formats, [repairs, fixed], fixed, repairs) };
}

function withShare(formats: I18n['formats'], counts: number[], part: number, whole: number) {
  const share = whole > 0 ? part / whole : 0;
  return { figures: [...counts.map((count) => formats.figure(count)), formats.percent(share)], share };
}
