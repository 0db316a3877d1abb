import type { MyPickup } from '../../lib/api/types.ts';
import type { I18n } from '../../lib/i18n/i18n.svelte.ts';
import type { SignName } from '../../lib/ui/pictograms/names.ts';

/** The heading of a pickup, and the first words below it. */
export function wordsOf(i18n: I18n, pickup: MyPickup): { title: string; lead: string } {
  const { t } = i18n;
  const brings = pickup.kind === 'delivery' ? 'yes' : 'no';
  switch (pickup.state) {
    case 'looking':
      return { title: t('pickup-mine-looking-title'), lead: t('pickup-mine-looking') };
    case 'booked':
      return { title: t('pickup-mine-booked-title', { brings }), lead: t('pickup-mine-booked') };
    case 'on_the_way':
      return { title: t('pickup-mine-way-title'), lead: expected(i18n, pickup) };
    case 'at_the_door':
      return { title: t('pickup-mine-door-title'), lead: t('pickup-mine-door') };
    case 'not_home':
      return { title: t('pickup-mine-missed-title'), lead: t('pickup-mine-missed') };
    case 'collected':
      return pickup.kind === 'delivery'
        ? { title: t('pickup-mine-brought-title'), lead: t('pickup-mine-brought') }
        : { title: t('pickup-mine-taken-title'), lead: t('pickup-mine-taken') };
    case 'nothing_taken':
      return {
        title: t('pickup-mine-nothing-title', { brings }),
        lead: t('pickup-mine-nothing', { brings }),
      };
    case 'cancelled':
      return { title: t('pickup-mine-cancelled-title'), lead: t('pickup-mine-cancelled') };
    case 'over':
      return { title: t('pickup-mine-over-title'), lead: t('pickup-mine-over') };
  }
}

/** When the driver thinks to be there. */
function expected({ t, formats }: I18n, { expectedAt, timeZone }: MyPickup): string {
  if (!expectedAt) return t('pickup-mine-way');
  return t('pickup-mine-way-time', { time: formats.in(timeZone).time(new Date(expectedAt)) });
}

/** Whether the van was there, so that it is known what became of each thing. */
export function wasThere({ state }: MyPickup): boolean {
  return state === 'collected' || state === 'nothing_taken';
}

/** Whether the van may be on its way: then the page asks again by itself. */
export function isToday({ state, startsAt, endsAt }: MyPickup, now: number): boolean {
  if (state === 'on_the_way' || state === 'at_the_door') return true;
  const hour = 3_600_000;
  return state === 'booked' && now > Date.parse(startsAt) - hour && now < Date.parse(endsAt) + 2 * hour;
}

/** What happens next; nothing, once it is over. */
export function nextOf({ t }: I18n, { state, kind }: MyPickup): { icon: SignName; text: string }[] {
  const delivered = kind === 'delivery';
  const home = [
    { icon: 'person', text: t('pickup-next-home') },
    { icon: 'station-driver', text: t('pickup-next-carry', { brings: delivered ? 'yes' : 'no' }) },
  ] as const;
  switch (state) {
    case 'looking':
      return [
        { icon: 'eye', text: t('pickup-next-look') },
        { icon: 'step-ready', text: t('pickup-next-then') },
        ...home,
      ];
    case 'booked':
      if (delivered) return [{ icon: 'check', text: t('pickup-next-room') }, ...home];
      return [
        { icon: 'step-ready', text: t('pickup-next-ready') },
        ...home,
        { icon: 'leaf', text: t('pickup-next-label') },
      ];
    case 'on_the_way':
    case 'at_the_door':
      return [...home];
    default:
      return [];
  }
}
