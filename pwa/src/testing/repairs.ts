import type {
  BoardLine,
  MyRepairBooking,
  RepairAct,
  RepairBoard,
  RepairBooking,
  RepairCategory,
  RepairEventWithSlots,
  RepairRules,
  RepairSlot,
  RepairStep,
} from '../lib/api/types.ts';
import { FakeServer } from './fake-server.ts';

/** A slot of a repair event, with room. */
export function repairSlot(changes: Partial<RepairSlot> = {}): RepairSlot {
  return {
    id: 'slot-1',
    eventId: 'event-1',
    event: 'Repaircafé',
    location: 'Buurthuis',
    startsAt: '2026-12-12T09:00:00Z',
    endsAt: '2026-12-12T09:30:00Z',
    left: 2,
    waiting: 0,
    ...changes,
  };
}

/** Something that is repaired. */
export function repairCategory(changes: Partial<RepairCategory> = {}): RepairCategory {
  return {
    id: 'c-lamp',
    names: { nl: 'Lamp', en: 'Lamp' },
    pictogram: 'lamp',
    skill: 'electrical',
    needsTest: true,
    ...changes,
  };
}

/** A booking that was confirmed. */
export function myBooking(changes: Partial<MyRepairBooking> = {}): MyRepairBooking {
  return {
    state: 'confirmed',
    step: 'booked',
    centreId: 'centre-1',
    eventId: 'event-1',
    centre: 'De Omloop',
    event: 'Repaircafé',
    location: 'Buurthuis',
    timeZone: 'Europe/Amsterdam',
    startsAt: '2026-12-12T09:00:00Z',
    endsAt: '2026-12-12T09:30:00Z',
    categoryId: 'c-lamp',
    names: { nl: 'Lamp', en: 'Lamp' },
    pictogram: 'lamp',
    mayChange: true,
    ...changes,
  };
}

/** Somebody on the board. */
export function boardLine(number: number, changes: Partial<BoardLine> = {}): BoardLine {
  return { number, skill: 'electrical', since: '2026-12-12T09:00:00Z', ...changes };
}

/** The board of an event. */
export function repairBoard(changes: Partial<RepairBoard> = {}): RepairBoard {
  return {
    event: 'Repaircafé',
    startsAt: '2026-12-12T09:00:00Z',
    endsAt: '2026-12-12T13:00:00Z',
    atTable: [],
    waiting: [],
    ...changes,
  };
}

/** A day of the repair café, with its slots. */
export function repairEvent(changes: Partial<RepairEventWithSlots> = {}): RepairEventWithSlots {
  const electrical = {
    skill: 'electrical' as const,
    startsAt: '2026-11-21T10:00:00Z',
    endsAt: '2026-11-21T10:30:00Z',
  };
  return {
    id: 'e-1',
    name: 'Repair Café',
    locationId: 'l-1',
    location: 'Buurthuis',
    startsAt: '2026-11-21T10:00:00Z',
    endsAt: '2026-11-21T13:00:00Z',
    timeZone: 'Europe/Amsterdam',
    tables: [{ skill: 'electrical', tables: 2, slotMinutes: 30, walkIn: 1 }],
    thingsEach: 2,
    cancelled: false,
    cover: [],
    places: 12,
    taken: 3,
    slots: [{ id: 'slot-1', ...electrical, places: 2, walkIn: 1, taken: 0 }],
    ...changes,
  };
}

/** A lamp that comes is in, goes to a table, and leaves after its test. */
export function repairRules(): RepairRules {
  const roles = ['repairer', 'coordinator'] as const;
  const act = (name: RepairAct, leadsTo: RepairStep, test: RepairRules['acts'][number]['test'] = 'kept') => ({
    ...{ act: name, leadsTo, test },
    roles: [...roles],
  });
  const lamp = { needsTest: true, labelled: false, mayStay: false };
  return {
    acts: [
      act('arrive', 'arrived'),
      act('take', 'at_table'),
      act('put_back', 'arrived'),
      act('finish', 'finished', 'due'),
      act('pass_test', 'finished', 'passed'),
      act('go_home', 'home'),
    ],
    rules: [
      { ...lamp, step: 'booked', acts: ['arrive'] },
      { ...lamp, step: 'arrived', acts: ['take'] },
      { ...lamp, labelled: true, step: 'arrived', acts: ['take'] },
      { ...lamp, step: 'at_table', acts: ['finish', 'put_back'] },
      { ...lamp, step: 'finished', acts: ['pass_test', 'put_back'] },
      { ...lamp, step: 'finished', safe: true, acts: ['go_home', 'put_back'] },
    ],
  };
}

/** A server that has this event of the repair café, with these bookings. */
export function cafeServer(bookings: () => RepairBooking[]): FakeServer {
  return new FakeServer()
    .on('GET /repair-events/e-1', () => ({ body: repairEvent() }))
    .on('GET /repair-events/e-1/bookings', () => ({ body: { items: bookings() } }))
    .on('GET /repair-rules', () => ({ body: repairRules() }))
    .on('GET /public/repair-offer', () => ({ body: { categories: [repairCategory()] } }));
}

/** A booking, as staff see it: its owner is expected. */
export function repairBooking(changes: Partial<RepairBooking> = {}): RepairBooking {
  const { id, names, pictogram, skill } = repairCategory();
  return {
    id: 'b-1',
    eventId: 'e-1',
    slotId: 'slot-1',
    startsAt: '2026-11-21T10:00:00Z',
    skill,
    categoryId: id,
    names,
    pictogram,
    photos: [],
    name: 'Anna de Vries',
    hasEmail: true,
    channel: 'resident',
    confirmed: true,
    step: 'booked',
    version: 1,
    needsTest: true,
    ticket: 'hash-of-another',
    acts: ['arrive', 'miss_out', 'cancel'],
    ...changes,
  };
}
