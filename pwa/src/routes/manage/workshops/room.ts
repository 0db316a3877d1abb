import type { Workshop } from '../../../lib/api/types.ts';
import type { I18n } from '../../../lib/i18n/i18n.svelte.ts';

/** How full a workshop is, in words. */
export function roomText({ t }: I18n, { kind, taken, places, waiting }: Workshop): string {
  const visit = taken > 0 ? t('workshops-plan-visit-taken') : t('workshops-plan-visit-free');
  const room = kind === 'workshop' ? t('workshops-plan-taken', { taken, places }) : visit;
  return waiting > 0 ? `${room}, ${t('workshops-plan-waiting', { waiting })}` : room;
}
