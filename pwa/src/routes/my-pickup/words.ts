import type { MyPickup } from '../../lib/api/types.ts';
import type { I18n } from '../../lib/i18n/i18n.svelte.ts';
import type { Sign } from '../../lib/ui/pictograms/Icon.svelte';

/** The heading of a pickup, and the first words below it. */
export function wordsOf({ t }: I18n, { state }: MyPickup): { title: string; lead: string } {
  switch (state) {
    case 'looking':
      return { title: t('pickup-mine-looking-title'), lead: t('pickup-mine-looking') };
    case 'booked':
      return { title: t('pickup-mine-booked-title'), lead: t('pickup-mine-booked') };
    case 'cancelled':
      return { title: t('pickup-mine-cancelled-title'), lead: t('pickup-mine-cancelled') };
    case 'over':
      return { title: t('pickup-mine-over-title'), lead: t('pickup-mine-over') };
  }
}

/** What happens next; nothing, once it is over. */
export function nextOf({ t }: I18n, { state }: MyPickup): { icon: Sign; text: string }[] {
  const home = [
    { icon: 'person', text: t('pickup-next-home') },
    { icon: 'station-driver', text: t('pickup-next-carry') },
  ] as const;
  switch (state) {
    case 'looking':
      return [
        { icon: 'eye', text: t('pickup-next-look') },
        { icon: 'step-ready', text: t('pickup-next-then') },
        ...home,
      ];
    case 'booked':
      return [
        { icon: 'step-ready', text: t('pickup-next-ready') },
        ...home,
        { icon: 'leaf', text: t('pickup-next-label') },
      ];
    default:
      return [];
  }
}
