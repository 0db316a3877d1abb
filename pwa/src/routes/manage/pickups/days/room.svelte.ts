import type { PickupDay, PickupDayPatch } from '../../../../lib/api/types.ts';

/** The room of a window while it is changed. */
class WindowRoom {
  /** Null while nothing or nonsense is filled in. */
  minutes = $state<number | null>(null);

  constructor(
    readonly id: string,
    readonly startsAt: string,
    readonly endsAt: string,
    minutes: number,
    readonly taken: number,
  ) {
    this.minutes = minutes;
  }
}

/** The room of a day while it is changed. */
export class Room {
  readonly windows: readonly WindowRoom[];
  litres = $state<number | null>(null);
  kilos = $state<number | null>(null);

  constructor(private readonly day: PickupDay) {
    this.windows = day.windows.map(
      ({ id, startsAt, endsAt, minutes: { places, taken } }) =>
        new WindowRoom(id, startsAt, endsAt, places, taken),
    );
    this.litres = day.litres.places;
    this.kilos = day.kilos.places;
  }

  /** True when there is enough to ask the server, who checks the rest. */
  get ready(): boolean {
    const amounts = [this.litres, this.kilos, ...this.windows.map(({ minutes }) => minutes)];
    return amounts.every((amount) => amount !== null);
  }

  /** What is sent: only what is to be otherwise, so that what was booked beside it is no obstacle. */
  get body(): PickupDayPatch {
    const { litres, kilos, day } = this;
    const windows = this.windows.flatMap(({ id, minutes }, place) =>
      minutes === null || minutes === day.windows[place]?.minutes.places ? [] : [{ id, minutes }],
    );
    return {
      windows,
      ...(litres !== day.litres.places && { litres }),
      ...(kilos !== day.kilos.places && { kilos }),
    };
  }
}
