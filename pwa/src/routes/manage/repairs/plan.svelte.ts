import type { NewRepairEvents, RepairEvent, RepairTables, Skill } from '../../../lib/api/types.ts';
import { timeOnWall } from '../../../lib/repair/days.ts';
import { Occasion } from '../occasion/occasion.svelte.ts';

/** What the tables of a skill are at first. */
const USUAL = { tables: 1, slotMinutes: 30, walkIn: 0 };

/** A day of the repair café, or a row of them, while it is being planned. */
export class Plan extends Occasion {
  tables = $state<RepairTables[]>([{ skill: 'electrical', ...USUAL }]);
  thingsEach = $state(2);

  /** What is planned already, to be changed. */
  static of(event: RepairEvent): Plan {
    const plan = new Plan();
    plan.locationId = event.locationId;
    plan.name = event.name;
    plan.opens = timeOnWall(event.startsAt, event.timeZone);
    plan.closes = timeOnWall(event.endsAt, event.timeZone);
    plan.tables = event.tables.map((row) => ({ ...row }));
    plan.thingsEach = event.thingsEach;
    return plan;
  }

  /** The tables of a skill, if it has any. */
  tablesOf(skill: Skill): RepairTables | undefined {
    return this.tables.find((row) => row.skill === skill);
  }

  /** Gives a skill tables, or takes them away. */
  toggle(skill: Skill): void {
    this.tables = this.tablesOf(skill)
      ? this.tables.filter((row) => row.skill !== skill)
      : [...this.tables, { skill, ...USUAL }];
  }

  /** What is sent to plan it. */
  get body(): NewRepairEvents {
    return { ...this.change, ...this.days };
  }

  /** What is sent to change it. */
  get change() {
    const tables = this.tables.map((row) => ({ ...row }));
    return { ...this.held, tables, thingsEach: this.thingsEach };
  }
}
