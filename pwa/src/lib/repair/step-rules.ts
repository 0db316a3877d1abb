import type { RepairAct, RepairBooking, RepairReport, RepairRules, Role } from '../api/types.ts';
import { without } from '../without.ts';

/** What goes with an act, who does it, and when. */
export interface Doing {
  act: RepairAct;
  table?: string | null | undefined;
  report?: RepairReport | null | undefined;
  /** The name of who does it. */
  by: string;
  at: string;
}

/**
 * The rules of the day as the server handed them out: this file reads the table, it knows no rule of its own. What
 * somebody may do, and where it leads, stands there.
 */
export class StepRules {
  constructor(
    private readonly table: RepairRules,
    private readonly roles: readonly Role[],
  ) {}

  /** What can be done with a booking now, the usual first. */
  actsOf(booking: RepairBooking): RepairAct[] {
    const found = this.table.rules.find(
      (rule) =>
        rule.step === booking.step &&
        rule.needsTest === booking.needsTest &&
        rule.safe === booking.safe &&
        rule.labelled === (booking.itemId !== undefined) &&
        rule.mayStay === (booking.report?.next === 'give_up'),
    );
    return (
      found?.acts.filter((act) => this.#ruled(act)?.roles.some((role) => this.roles.includes(role))) ?? []
    );
  }

  /** How a booking stands after an act; null when the act does not go with how it stands. */
  after(booking: RepairBooking, doing: Doing): RepairBooking | null {
    const ruled = this.#ruled(doing.act);
    if (!ruled || !this.actsOf(booking).includes(doing.act)) return null;
    const safe = { kept: booking.safe, due: undefined, passed: true, failed: false }[ruled.test];
    const after: RepairBooking = {
      ...without(booking, 'safe'),
      ...(safe !== undefined && { safe }),
      step: ruled.leadsTo,
      version: booking.version + 1,
    };
    return this.withActs(told(after, doing));
  }

  /** A booking with what can be done with it now. */
  withActs(booking: RepairBooking): RepairBooking {
    return { ...booking, acts: this.actsOf(booking) };
  }

  #ruled(act: RepairAct) {
    return this.table.acts.find((each) => each.act === act);
  }
}

/** What is seen of a step besides its word: who waits is at no table. */
function told(booking: RepairBooking, { table, report, by, at }: Doing): RepairBooking {
  if (booking.step === 'arrived') {
    return { arrivedAt: at, ...without(booking, 'table', 'repairer', 'startedAt') };
  }
  if (booking.step === 'at_table') {
    return { ...without(booking, 'table'), ...(table != null && { table }), repairer: by, startedAt: at };
  }
  return report ? { ...booking, report, finishedAt: at } : booking;
}
