import type { Problem } from '../api/problem.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { kebab } from '../i18n/kebab.ts';

/** What was refused, in words of the pickup service where it has any. */
export function refusalText(i18n: I18n, problem: Problem): string {
  return i18n.maybe(`collect-refusal-${kebab(problem.code)}`) ?? problem.text(i18n);
}
