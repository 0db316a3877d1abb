import type {
  BoardLine,
  MyRepairBooking,
  RepairBoard,
  RepairCategory,
  RepairSlot,
} from '../lib/api/types.ts';

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
    ...changes,
  };
}

/** A booking that was confirmed. */
export function myBooking(changes: Partial<MyRepairBooking> = {}): MyRepairBooking {
  return {
    state: 'confirmed',
    step: 'booked',
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
