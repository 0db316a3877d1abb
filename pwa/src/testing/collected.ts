import type { MyPickup, OfferedWindow, PickupOffer, PublicGood } from '../lib/api/types.ts';

/** Something that is collected. */
export function publicGood(changes: Partial<PublicGood> = {}): PublicGood {
  return {
    id: 'g-chair',
    kind: 'goods',
    names: { nl: 'Stoel', en: 'Chair' },
    words: 'kruk zetel',
    pictogram: 'chair',
    verdict: 'yes',
    ...changes,
  };
}

/** Hours within which a van could come. */
export function offeredWindow(changes: Partial<OfferedWindow> = {}): OfferedWindow {
  return {
    id: 'w-1',
    startsAt: '2026-12-12T08:00:00Z',
    endsAt: '2026-12-12T11:00:00Z',
    greener: false,
    ...changes,
  };
}

/** What is said before booking: we come, and there is room. */
export function pickupOffer(changes: Partial<PickupOffer> = {}): PickupOffer {
  return {
    covered: true,
    verdicts: [],
    fits: true,
    windows: [offeredWindow()],
    timeZone: 'Europe/Amsterdam',
    ...changes,
  };
}

/** A pickup that is booked, as its owner sees it. */
export function myPickup(changes: Partial<MyPickup> = {}): MyPickup {
  return {
    state: 'booked',
    kind: 'goods',
    centreId: 'centre-1',
    centre: 'De Omloop',
    timeZone: 'Europe/Amsterdam',
    windowId: 'w-1',
    startsAt: '2026-12-12T08:00:00Z',
    endsAt: '2026-12-12T11:00:00Z',
    name: 'Els',
    street: 'Dorpsstraat',
    houseNumber: '12a',
    postcode: '5151AB',
    town: 'Dalstede',
    things: [],
    changeUntil: '2026-12-11T20:00:00Z',
    mayChange: true,
    mayCancel: true,
    ...changes,
  };
}
