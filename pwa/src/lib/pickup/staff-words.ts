import type { Pickup, PickupThing } from '../api/types.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';

/** Where a pickup is, in one line. */
export function addressText({ street, houseNumber, postcode, town }: Pickup): string {
  const spaced = postcode.replace(/^(\d{4})(?=\S)/, '$1 ');
  return `${street} ${houseNumber}, ${spaced} ${town}`;
}

/** A thing, and how many when there are more: `2× Stoel (uit elkaar)`. */
export function thingText({ t, formats }: I18n, { pieces, names, apart }: PickupThing): string {
  const name = formats.name(names);
  const what = pieces > 1 ? t('collect-list-pieces', { pieces, name }) : name;
  return apart ? `${what} (${t('collect-list-apart')})` : what;
}

/** On which floor it is; nothing for the ground floor, where there is nothing to climb. */
export function floorText({ t }: I18n, { floor, lift }: Pickup): string | null {
  if (floor === 0) return null;
  const where = floor < -1 ? t('collect-list-cellar', { floor: -floor }) : t('collect-list-floor', { floor });
  return `${where}, ${t(lift ? 'collect-list-lift' : 'collect-list-no-lift')}`;
}

/** How somebody hears of a change, or how staff can tell them. */
export function tellText({ plain }: I18n, { name, hasEmail, phone }: Pickup): string {
  if (hasEmail) return plain('collect-tell-mail', { name });
  return phone ? plain('collect-tell-call', { name, phone }) : plain('collect-tell-none', { name });
}
