import type { NewRepairVisit, RepairBooking } from '../api/types.ts';
import { isRepair, type Act } from '../outbox/act.ts';
import type { KeptDay } from './kept-day.ts';
import type { StepRules } from './step-rules.ts';

/**
 * The bookings of a day as this device knows them: as the server last told, and what was done here since. An act that
 * does not go with how a booking stands by now changes nothing: the server will make a question of it.
 * @param acts what the server has not heard of, in the order in which it was done
 */
export function ahead(
  day: KeptDay,
  rules: StepRules,
  told: readonly RepairBooking[],
  acts: readonly Act[],
): RepairBooking[] {
  const bookings = new Map(told.map((booking) => [booking.id, booking]));
  for (const act of acts) {
    const after = foretell(day, rules, bookings.get(act.thread), act);
    if (after) bookings.set(after.id, after);
  }
  return [...bookings.values()];
}

function foretell(
  day: KeptDay,
  rules: StepRules,
  booking: RepairBooking | undefined,
  act: Act,
): RepairBooking | null {
  const { deed, madeAt, by } = act;
  if (!isRepair(deed) || deed.event !== day.id) return null;
  const when = { by: by.name, at: new Date(madeAt).toISOString() };
  if (deed.kind === 'visit') return booking ? null : rules.withActs(newVisit(day, act, deed.body));
  if (!booking) return null;
  switch (deed.kind) {
    case 'ticket':
      return rules.after(booking, { act: 'arrive', ...when });
    case 'repair': {
      const { act: what, version, table, report } = deed.body;
      return version === booking.version ? rules.after(booking, { act: what, table, report, ...when }) : null;
    }
    case 'repair_label': {
      if (booking.itemId !== undefined) return null;
      const label = {
        itemId: act.id,
        ...(deed.body.labelCode != null && { labelCode: deed.body.labelCode }),
      };
      return rules.withActs({ ...booking, ...label, version: booking.version + 1 });
    }
  }
}

/** Who came without a booking is in at once, which the server counts as a second change; who is booked is expected. */
function newVisit(day: KeptDay, { id, madeAt }: Act, body: NewRepairVisit): RepairBooking {
  const { slotId, categoryId, name, phone, brand, problem } = body;
  const category = day.offer.find((each) => each.id === categoryId);
  const skill = category?.skill ?? 'other';
  const at = new Date(madeAt).toISOString();
  const slots = day.event.slots.filter((slot) => slot.skill === skill);
  const slot = slots.find((each) => (slotId ? each.id === slotId : each.endsAt > at)) ?? slots[0];
  const arrived = { step: 'arrived', version: 2, arrivedAt: at, channel: 'nobody' } as const;
  const booked = { step: 'booked', version: 1, channel: 'staff' } as const;
  return {
    ...{ id, eventId: day.id, slotId: slot?.id ?? '', startsAt: slot?.startsAt ?? at, skill, categoryId },
    ...{ names: category?.names ?? { nl: '', en: '' }, pictogram: category?.pictogram ?? '' },
    ...{ photos: [], name, hasEmail: body.email != null, confirmed: true, ticket: '', acts: [] },
    ...(phone != null && { phone }),
    ...(brand != null && { brand }),
    ...(problem != null && { problem }),
    needsTest: category?.needsTest ?? false,
    ...(slotId == null ? arrived : booked),
  };
}
