import { ask, type Api } from '../../../../lib/api/client.ts';
import { keyHeader } from '../../../../lib/api/idempotency.ts';
import { FormKeys } from '../../../../lib/api/keys.ts';
import type { Van } from '../../../../lib/api/types.ts';

/** A van as it is being filled in. It begins as most vans of shops are: a box of 15 m³ with two people on it. */
export class VanForm {
  depotId = $state('');
  name = $state('');
  /** Null while nothing or nonsense is filled in. */
  litres = $state<number | null>(15_000);
  kilos = $state<number | null>(1000);
  crew = $state(2);
  lift = $state(false);
  shiftFrom = $state('08:30');
  shiftUntil = $state('16:30');
  /** Whether the crew has a break. */
  rests = $state(true);
  restFrom = $state('11:30');
  restUntil = $state('13:00');
  restMinutes = $state(30);
  mostTrips = $state(2);
  /** Grams on a kilometre; null while nobody knows. */
  co2 = $state<number | null>(null);
  active = $state(true);
  readonly #keys = new FormKeys();

  /** @param van the van to change; null for a new one */
  constructor(
    private readonly api: Api,
    private readonly van: Van | null,
    depotId: string,
  ) {
    this.depotId = depotId;
    if (!van) return;
    this.depotId = van.depotId;
    this.name = van.name;
    this.litres = van.litres;
    this.kilos = van.kilos;
    this.crew = van.crew;
    this.lift = van.lift;
    this.shiftFrom = van.shiftFrom;
    this.shiftUntil = van.shiftUntil;
    this.rests = van.rest !== undefined;
    this.restFrom = van.rest?.from ?? this.restFrom;
    this.restUntil = van.rest?.until ?? this.restUntil;
    this.restMinutes = van.rest?.minutes ?? this.restMinutes;
    this.mostTrips = van.mostTrips;
    this.co2 = van.co2GramsPerKm ?? null;
    this.active = van.active;
  }

  /** True when there is enough to ask the server, who checks the rest. */
  get ready(): boolean {
    return this.litres !== null && this.kilos !== null;
  }

  /** Makes or changes the van. Throws a Problem when the server does not take it. */
  send(): Promise<Van> {
    const { depotId, active } = this;
    if (this.van) {
      const params = { path: { id: this.van.id } };
      return ask(this.api.PUT('/vans/{id}', { params, body: { ...this.#about, active } }));
    }
    const body = { depotId, ...this.#about };
    return ask(this.api.POST('/vans', { params: { header: keyHeader(this.#keys.for(body)) }, body }));
  }

  get #about() {
    const { crew, lift, shiftFrom, shiftUntil, mostTrips } = this;
    const rest = { from: this.restFrom, until: this.restUntil, minutes: this.restMinutes };
    return {
      name: this.name.trim(),
      litres: this.litres ?? 0,
      kilos: this.kilos ?? 0,
      crew,
      lift,
      shiftFrom,
      shiftUntil,
      mostTrips,
      ...(this.rests && { rest }),
      ...(this.co2 !== null && { co2GramsPerKm: this.co2 }),
    };
  }
}
