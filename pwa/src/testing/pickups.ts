import type { Pickup, PickupArea, PickupDay, PickupGood, PickupThing, Van } from '../lib/api/types.ts';

/** A van of 15 m³ with two people on it. */
export function van(changes: Partial<Van> = {}): Van {
  return {
    id: 'v-1',
    depotId: 'd-1',
    name: 'Bus 1',
    litres: 15_000,
    kilos: 1000,
    crew: 2,
    lift: true,
    shiftFrom: '08:30',
    shiftUntil: '16:30',
    mostTrips: 2,
    active: true,
    ...changes,
  };
}

/** An area of one depot. */
export function area(changes: Partial<PickupArea> = {}): PickupArea {
  return {
    id: 'a-1',
    depotId: 'd-1',
    name: 'Dalstede',
    postcodes: ['5150-5159'],
    municipalities: [],
    stopMinutes: 5,
    floorMinutes: 2,
    closesHours: 12,
    active: true,
    ...changes,
  };
}

/** A sofa, of which a photo is looked at first. */
export function good(changes: Partial<PickupGood> = {}): PickupGood {
  return {
    id: 'g-sofa',
    kind: 'goods',
    names: { nl: 'Bank', en: 'Sofa' },
    pictogram: 'sofa',
    litres: 1800,
    kilos: 60,
    minutes: 6,
    people: 2,
    verdict: 'look',
    reason: { nl: 'Is hij schoon?', en: 'Is it clean?' },
    position: 10,
    active: true,
    ...changes,
  };
}

/** A day with a window in the morning and one in the afternoon. */
export function pickupDay(changes: Partial<PickupDay> = {}): PickupDay {
  return {
    id: 'day-1',
    areaId: 'a-1',
    startsAt: '2026-12-01T08:00:00Z',
    endsAt: '2026-12-01T15:00:00Z',
    closesAt: '2026-11-30T20:00:00Z',
    timeZone: 'Europe/Amsterdam',
    windows: [
      pickupWindow('w-1', '2026-12-01T08:00:00Z', '2026-12-01T11:00:00Z'),
      pickupWindow('w-2', '2026-12-01T12:00:00Z', '2026-12-01T15:00:00Z'),
    ],
    litres: { places: 30_000, taken: 0 },
    kilos: { places: 2000, taken: 0 },
    cancelled: false,
    ...changes,
  };
}

function pickupWindow(id: string, startsAt: string, endsAt: string) {
  return { id, startsAt, endsAt, minutes: { places: 240, taken: 0 } };
}

/** A thing of which somebody has yet to look at the photo. */
export function pickupThing(changes: Partial<PickupThing> = {}): PickupThing {
  return {
    id: 't-1',
    goodId: 'g-sofa',
    names: { nl: 'Bank', en: 'Sofa' },
    pictogram: 'sofa',
    pieces: 1,
    apart: false,
    photos: [{ id: 'p-1', url: '/photos/p-1.jpg', thumbUrl: '/photos/p-1-thumb.jpg' }],
    verdict: 'look',
    ...changes,
  };
}

/** A pickup of one sofa. */
export function pickup(changes: Partial<Pickup> = {}): Pickup {
  return {
    id: 'pickup-1',
    dayId: 'day-1',
    windowId: 'w-1',
    kind: 'goods',
    name: 'Els',
    phone: '06 12345678',
    hasEmail: true,
    street: 'Dorpsstraat',
    houseNumber: '12',
    postcode: '5151 AB',
    town: 'Dalstede',
    spotNearby: false,
    floor: 0,
    lift: false,
    things: [pickupThing()],
    minutes: 11,
    litres: 1800,
    kilos: 60,
    people: 2,
    looking: true,
    cancelled: false,
    createdAt: '2026-11-21T10:00:00Z',
    ...changes,
  };
}
