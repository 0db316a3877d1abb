import type { Pickup } from '../../lib/api/types.ts';

type Spot = NonNullable<Pickup['spot']>;

/** Where to drive: a place on the map, an address, or both. */
export interface Goal {
  spot?: Spot | undefined;
  address: string;
}

/** Whether this phone opens Apple's maps instead of `geo:` addresses. */
export function hasAppleMaps(agent: string = navigator.userAgent): boolean {
  return /iPhone|iPad|iPod|Macintosh/.test(agent);
}

/** The address that opens the navigation of the phone itself. Only the place goes there, no name. */
export function navigationTo({ spot, address }: Goal, apple = hasAppleMaps()): string {
  const place = spot ? `${spot.latitude},${spot.longitude}` : null;
  if (apple) return `https://maps.apple.com/?daddr=${encodeURIComponent(place ?? address)}`;
  return place
    ? `geo:${place}?q=${place}(${encodeURIComponent(address)})`
    : `geo:0,0?q=${encodeURIComponent(address)}`;
}
