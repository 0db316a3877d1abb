import type { MyWorkshopBooking } from '../../lib/api/types.ts';
import type { I18n } from '../../lib/i18n/i18n.svelte.ts';

/** The heading of a booking, and the first words below it. */
export function wordsOf({ t }: I18n, { state, ahead }: MyWorkshopBooking): { title: string; lead: string } {
  switch (state) {
    case 'held':
      return { title: t('repair-held-title'), lead: t('workshops-held') };
    case 'waiting':
      return { title: t('repair-waiting-title'), lead: t('repair-waiting-before', { ahead: ahead ?? 0 }) };
    case 'late':
      return { title: t('repair-late-title'), lead: t('workshops-late') };
    case 'confirmed':
      return { title: t('workshops-mine-title'), lead: t('workshops-coming') };
    default:
      return { title: t('workshops-cancelled-title'), lead: t('workshops-cancelled') };
  }
}
