import type { Problem } from '../../../../lib/api/problem.ts';
import type { RouteTrouble } from '../../../../lib/api/types.ts';
import type { I18n } from '../../../../lib/i18n/i18n.svelte.ts';
import { kebab } from '../../../../lib/i18n/kebab.ts';
import type { Difference } from './comparison.ts';

/** How long: `45 min`, `5 u 10`. */
export function durationText({ t }: I18n, seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t('routes-minutes', { minutes });
  const rest = String(minutes % 60).padStart(2, '0');
  return t('routes-hours', { hours: Math.floor(minutes / 60), minutes: rest });
}

/** How far, in whole kilometres: `83 km`. */
export function distanceText({ t, formats }: I18n, metres: number): string {
  return t('routes-km', { km: formats.figure(metres / 1000) });
}

/** What is otherwise than before, a line each; none when there is nothing to tell. */
export function differenceTexts(
  i18n: I18n,
  { kilometres, minutes, leftOut, troubles }: Difference,
): string[] {
  const told = (what: 'km' | 'min' | 'out', count: number) =>
    count === 0
      ? []
      : [i18n.t(`routes-diff-${what}-${count < 0 ? 'less' : 'more'}`, { count: Math.abs(count) })];
  const wrong = troubles.map(({ trouble, count }) =>
    i18n.t(`routes-diff-trouble-${count < 0 ? 'less' : 'more'}`, troubled(i18n, trouble, Math.abs(count))),
  );
  return [...told('km', kilometres), ...told('min', minutes), ...told('out', leftOut), ...wrong];
}

/** Why a step was refused, in words of routes where there are any. */
export function refusedText(i18n: I18n, problem: Problem): string {
  return i18n.maybe(`routes-refused-${kebab(problem.code)}`) ?? problem.text(i18n);
}

/** Why a search found nothing. */
export function failedText(i18n: I18n, code: string): string {
  return i18n.maybe(`routes-failed-${kebab(code)}`) ?? i18n.t('routes-failed-internal');
}

/** So many stops or routes, and what is wrong with them: `3 stops`, `te laat`. */
export function troubled(
  { t }: I18n,
  trouble: RouteTrouble,
  count: number,
): { what: string; trouble: string } {
  const ofStop = trouble === 'too_late' || trouble === 'wrong_van';
  return {
    what: t(ofStop ? 'routes-stops' : 'routes-routes', { count }),
    trouble: t(`routes-is-${kebab(trouble)}`),
  };
}
