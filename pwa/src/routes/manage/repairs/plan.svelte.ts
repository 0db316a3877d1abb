import type { NewRepairEvents, RepairEvent, RepairTables, Skill } from '../../../lib/api/types.ts';
import { timeOnWall } from '../../../lib/repair/days.ts';

/** How often a day comes back; `once` for a day by itself. */
export const EVERY = ['once', 'week', 'fortnight', 'month', 'month_last'] as const;

export type Every = (typeof EVERY)[number];

/** What the tables of a skill are at first. */
const USUAL = { tables: 1, slotMinutes: 30, walkIn: 0 };

/** A day of the repair café, or a row of them, while it is being planned. */
export class Plan {
  locationId = $state('');
  name = $state('');
  /** As a date field has it: `2026-12-12`, or empty. */
  day = $state('');
  opens = $state('10:00');
  closes = $state('13:00');
  every = $state<Every>('once');
  until = $state('');
  except = $state.raw<readonly string[]>([]);
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

  /** Leaves a day out. */
  skip(day: string): void {
    if (day !== '' && !this.except.includes(day)) this.except = [...this.except, day].sort();
  }

  /** Does not leave a day out after all. */
  keep(day: string): void {
    this.except = this.except.filter((each) => each !== day);
  }

  /** True when there is enough to ask the server, who checks the rest. */
  get ready(): boolean {
    return this.day !== '' && this.locationId !== '' && (this.every === 'once' || this.until !== '');
  }

  /** What is sent to plan it. */
  get body(): NewRepairEvents {
    const { day, every, until, except } = this;
    const repeat = every !== 'once' && { repeat: { every, until, except: [...except] } };
    return { ...this.change, day, ...repeat };
  }

  /** What is sent to change it. */
  get change() {
    const { locationId, opens, closes, thingsEach } = this;
    const tables = this.tables.map((row) => ({ ...row }));
    return { locationId, name: this.name.trim(), opens, closes, tables, thingsEach };
  }
}

/** Which such weekday of its month a day is: 2 for the second Saturday. */
export function weekOfMonth(day: string): number {
  return Math.ceil(Number(day.slice(8, 10)) / 7);
}
