import { Attempt } from '../../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../../lib/api/client.ts';
import type { Location, Station } from '../../../lib/api/types.ts';

/** A location with its stations. */
export interface Place {
  location: Location;
  stations: Station[];
}

/** Where the work of the centre is done, while a coordinator sets it up. */
export class Places {
  locations = $state.raw<Location[]>([]);
  stations = $state.raw<Station[]>([]);
  /** The name of what was saved last. */
  saved = $state.raw<string | null>(null);
  readonly loading = new Attempt();
  readonly all = $derived<Place[]>(
    this.locations.map((location) => ({
      location,
      stations: this.stations.filter(({ locationId }) => locationId === location.id),
    })),
  );

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    await this.loading.run(async () => {
      const query = (cursor: { cursor?: string }) => ({ params: { query: { limit: 200, ...cursor } } });
      const [locations, stations] = await Promise.all([
        allPages((cursor) => ask(this.api.GET('/locations', query(cursor)))),
        allPages((cursor) => ask(this.api.GET('/stations', query(cursor)))),
      ]);
      this.locations = locations;
      this.stations = stations;
    });
  }

  /** Shows a location that was made or changed. */
  putLocation(location: Location): void {
    this.locations = put(this.locations, location);
    this.saved = location.name;
  }

  /** Shows a station that was made or changed. */
  putStation(station: Station): void {
    this.stations = put(this.stations, station);
    this.saved = station.name;
  }
}

function put<Row extends { id: string }>(rows: Row[], row: Row): Row[] {
  const known = rows.some(({ id }) => id === row.id);
  return known ? rows.map((each) => (each.id === row.id ? row : each)) : [...rows, row];
}
