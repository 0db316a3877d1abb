import type { I18n } from '../i18n/i18n.svelte.ts';
import { kebab } from '../i18n/kebab.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with one field, in the reader's words; undefined when nothing is.
 * @param field where in the body, as a JSON pointer: `/names/nl`. What is wrong deeper counts as well.
 */
export function faultText(i18n: I18n, problem: Problem | null, field: string): string | undefined {
  const faults = problem?.faults.filter((each) => `${each.field}/`.startsWith(`${field}/`)) ?? [];
  // Nothing filled in breaks other rules as well; that it is missing says most.
  const fault = faults.find(({ code }) => code === 'required') ?? faults[0];
  if (!fault) return undefined;
  return i18n.maybe(`fault-${kebab(fault.code)}`) ?? i18n.t('fault-invalid');
}
