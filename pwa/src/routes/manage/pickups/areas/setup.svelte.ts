import { Attempt } from '../../../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../../../lib/api/client.ts';
import type { Depot, Location, PickupArea } from '../../../../lib/api/types.ts';
import { allAreas, allDepots } from '../../../../lib/pickup/lists.ts';

/** A depot with the name of its location. */
export interface NamedDepot extends Depot {
  id: string;
  name: string;
}

/** Depots and areas while a coordinator sets them up. */
export class Setup {
  locations = $state.raw<Location[]>([]);
  areas = $state.raw<PickupArea[]>([]);
  /** The name of what was saved last. */
  saved = $state.raw<string | null>(null);
  ready = $state(false);
  readonly loading = new Attempt();
  #depots = $state.raw<Depot[]>([]);

  constructor(private readonly api: Api) {}

  /** The depots by the names of their locations. */
  get depots(): NamedDepot[] {
    return this.#depots.map((depot) => ({
      ...depot,
      id: depot.locationId,
      name: this.#name(depot.locationId),
    }));
  }

  /** The locations that could become a depot, those meant for it first. */
  get free(): Location[] {
    const taken = new Set(this.#depots.map(({ locationId }) => locationId));
    const free = this.locations.filter(({ id, active }) => active && !taken.has(id));
    return free.sort((a, b) => Number(b.kind === 'depot') - Number(a.kind === 'depot'));
  }

  async load(): Promise<void> {
    await this.loading.run(async () => {
      [this.locations, this.#depots, this.areas] = await Promise.all([
        allPages((page) => ask(this.api.GET('/locations', { params: { query: { limit: 200, ...page } } }))),
        allDepots(this.api),
        allAreas(this.api),
      ]);
      this.ready = true;
    });
  }

  /** Shows a depot that was made or changed. */
  putDepot(depot: Depot): void {
    this.#depots = [...this.#depots.filter(({ locationId }) => locationId !== depot.locationId), depot];
    this.saved = this.#name(depot.locationId);
  }

  /** Shows an area that was made or changed. */
  putArea(area: PickupArea): void {
    const known = this.areas.some(({ id }) => id === area.id);
    this.areas = known
      ? this.areas.map((each) => (each.id === area.id ? area : each))
      : [...this.areas, area];
    this.saved = area.name;
  }

  #name(locationId: string): string {
    return this.locations.find(({ id }) => id === locationId)?.name ?? '';
  }
}
