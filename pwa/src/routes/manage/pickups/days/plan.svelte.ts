import type { NewPickupDays, PickupArea, Van } from '../../../../lib/api/types.ts';
import { Series } from '../../occasion/occasion.svelte.ts';

/** The part of a window that is spent at doors and not driving: a first guess, which the coordinator sees and changes. */
const AT_DOORS = 2 / 3;

/** Minutes are told in steps of these. */
const STEP = 10;

/** A window while it is being planned, by the clock on the wall. */
export class PlanWindow {
  from = $state('');
  until = $state('');
  /** Minutes at doors; null while nothing or nonsense is filled in. */
  minutes = $state<number | null>(null);
  /** Somebody set the minutes: they are guessed no more. */
  #set = false;

  constructor(
    readonly id: number,
    from: string,
    until: string,
    private readonly vans: () => number,
  ) {
    [this.from, this.until] = [from, until];
    this.guess();
  }

  /** What the vans have in it, from its hours. */
  get guessed(): number | null {
    const length = minutesOf(this.until) - minutesOf(this.from);
    const all = Math.floor((length * this.vans() * AT_DOORS) / STEP) * STEP;
    return all > 0 ? all : null;
  }

  /** Fills the minutes in, unless somebody did. */
  guess(): void {
    if (!this.#set) this.minutes = this.guessed;
  }

  /** Somebody says how many minutes it has. */
  set(minutes: number | null): void {
    this.#set = true;
    this.minutes = minutes;
  }
}

/** A pickup day, or a row of them, while it is being planned. */
export class PickupPlan extends Series {
  areaId = $state('');
  windows = $state.raw<readonly PlanWindow[]>([]);
  /** With all trips of all vans; null while nothing or nonsense is filled in. */
  litres = $state<number | null>(null);
  kilos = $state<number | null>(null);
  #next = 0;

  constructor(
    private readonly areas: readonly PickupArea[],
    private readonly vans: readonly Van[],
  ) {
    super();
    this.choose(areas[0]?.id ?? '');
    this.add('09:00', '12:00');
    this.add('13:00', '16:00');
  }

  /** The vans that come to the area. */
  get itsVans(): Van[] {
    const depot = this.areas.find(({ id }) => id === this.areaId)?.depotId;
    return this.vans.filter(({ active, depotId }) => active && depotId === depot);
  }

  /** Chooses an area, and reckons with its vans. */
  choose(areaId: string): void {
    this.areaId = areaId;
    const all = (each: (van: Van) => number) =>
      this.itsVans.reduce((sum, van) => sum + each(van) * van.mostTrips, 0) || null;
    this.litres = all(({ litres }) => litres);
    this.kilos = all(({ kilos }) => kilos);
    for (const window of this.windows) window.guess();
  }

  /** One more window. */
  add(from = '', until = ''): void {
    const window = new PlanWindow(this.#next++, from, until, () => this.itsVans.length);
    this.windows = [...this.windows, window];
  }

  /** Takes a window away. */
  drop(window: PlanWindow): void {
    this.windows = this.windows.filter((each) => each !== window);
  }

  override get ready(): boolean {
    const filled = this.windows.every(({ from, until, minutes }) => from && until && minutes !== null);
    const room = this.litres !== null && this.kilos !== null;
    return super.ready && this.areaId !== '' && this.windows.length > 0 && filled && room;
  }

  /** What is sent. */
  get body(): NewPickupDays {
    const { areaId, litres, kilos } = this;
    const windows = this.windows.map(({ from, until, minutes }) => ({ from, until, minutes: minutes ?? 0 }));
    return { areaId, ...this.days, windows, litres: litres ?? 0, kilos: kilos ?? 0 };
  }
}

/** Minutes since midnight of a time as a time field has it: `09:30`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
