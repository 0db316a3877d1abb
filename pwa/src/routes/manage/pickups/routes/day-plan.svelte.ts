import { SvelteMap } from 'svelte/reactivity';
import { Attempt } from '../../../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../../../lib/api/client.ts';
import { keyHeader, newKey } from '../../../../lib/api/idempotency.ts';
import type {
  DayRoutes,
  MapBackdrop,
  Pickup,
  PickupDay,
  PickupRoute,
  Spot,
  Staff,
  Van,
  WhyLeftOut,
} from '../../../../lib/api/types.ts';
import { allAreas, allVans } from '../../../../lib/pickup/lists.ts';
import { difference, sumsOf, type Difference, type Sums } from './comparison.ts';
import { driven, locked, moved, orderOf, placeOf, same, shifted, type Order, type Place } from './order.ts';
import { nearestPlace } from './nearest.ts';

/** How often is asked how far a search is, and how often after no answer came. */
const ASKS = 1000;
const ASKS_AGAIN = 4000;

/** What changed last, and by what. */
export interface Change {
  by: 'plan' | 'move' | 'undo';
  /** Null when there was nothing before it. */
  difference: Difference | null;
}

/** A van with what it drives, if anything. */
export interface VanRoute {
  van: Van;
  /** Its place among the vans, which decides its look. */
  place: number;
  route: PickupRoute | null;
}

/** A pickup in no route: as the server says, or booked or put on the map since it looked. */
export interface Out {
  pickup: Pickup;
  why: WhyLeftOut | 'new' | 'placed';
}

/** The routes of a day while a coordinator works on them. */
export class DayPlan {
  day = $state.raw<PickupDay | null>(null);
  view = $state.raw<DayRoutes | null>(null);
  vans = $state.raw<Van[]>([]);
  drivers = $state.raw<Staff[]>([]);
  backdrop = $state.raw<MapBackdrop>({});
  change = $state.raw<Change | null>(null);
  /** The order before the last change, to go back to. */
  former = $state.raw<Order | null>(null);
  /** The pickup that is pointed at, in the list and on the map. */
  selected = $state<string | null>(null);
  /** A colleague was first: what is on the screen was read anew. */
  meanwhile = $state(false);
  stopping = $state(false);
  /** When drivers got to see what has changed since, as far as this screen saw. */
  shownBefore = $state<string | null>(null);
  readonly loading = new Attempt();
  readonly acting = new Attempt();
  readonly pickups = new SvelteMap<string, Pickup>();
  /** What there was when the search that goes on began. */
  #before: { order: Order; sums: Sums } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly api: Api,
    readonly id: string,
    /** Whether who looks may change anything, and see who drives. */
    readonly mine: boolean,
  ) {}

  /** Reads all of it. */
  async load(): Promise<void> {
    const path = { id: this.id };
    const found = await this.loading.run(() =>
      Promise.all([
        ask(this.api.GET('/pickup-days/{id}', { params: { path } })),
        ask(this.api.GET('/pickup-days/{id}/routes', { params: { path } })),
        this.#allPickups(),
        allVans(this.api),
        allAreas(this.api),
        this.mine ? allStaff(this.api) : [],
        ask(this.api.GET('/map')),
      ]),
    );
    if (!found) return;
    const [day, view, pickups, vans, areas, staff, backdrop] = found;
    const depot = areas.find(({ id }) => id === day.areaId)?.depotId;
    const drives = new Set(view.routes.map(({ vanId }) => vanId));
    this.vans = vans.filter((van) => drives.has(van.id) || (van.active && van.depotId === depot));
    this.drivers = staff.filter(({ active, roles }) => active && roles.includes('driver'));
    [this.day, this.backdrop] = [day, backdrop];
    this.#putPickups(pickups);
    this.#take(view);
    this.#follow();
  }

  /** Reads the pickups and the routes anew, after one of them went to another day. */
  async refresh(): Promise<void> {
    const path = { id: this.id };
    const found = await this.loading.run(() =>
      Promise.all([this.#allPickups(), ask(this.api.GET('/pickup-days/{id}/routes', { params: { path } }))]),
    );
    if (!found) return;
    this.#putPickups(found[0]);
    this.#take(found[1]);
    this.#follow();
  }

  /** Looks how the day goes, without a word; says whether there was an answer. */
  async look(): Promise<boolean> {
    if (this.planning || this.acting.busy) return true;
    try {
      const params = { path: { id: this.id } };
      const told = await ask(this.api.GET('/pickup-days/{id}/routes', { params }));
      // What was changed here meanwhile is newer.
      if (!this.acting.busy && told.version >= (this.view?.version ?? 0)) this.#take(told);
      return true;
    } catch {
      // What was known stays on the screen.
      return false;
    }
  }

  /** Leaves: nothing is asked any more. */
  leave(): void {
    clearTimeout(this.#timer);
  }

  /** All vans of the day, those that stand still as well. */
  get routes(): VanRoute[] {
    const routes = this.view?.routes ?? [];
    return this.vans.map((van, place) => {
      const route = routes.find(({ vanId }) => vanId === van.id) ?? null;
      return { van, place, route: route && route.stops.length > 0 ? route : null };
    });
  }

  /** What is in no route. */
  get out(): Out[] {
    const { view } = this;
    if (!view) return [];
    const told = new Map(view.leftOut.map(({ pickupId, why }) => [pickupId, why]));
    const inRoute = new Set(view.routes.flatMap(({ stops }) => stops.map(({ pickupId }) => pickupId)));
    const rest = [...this.pickups.values()].filter(({ id }) => !inRoute.has(id));
    return rest.map((pickup) => {
      const why = told.get(pickup.id) ?? (pickup.spot ? 'new' : 'no_spot');
      return { pickup, why: why === 'no_spot' && pickup.spot ? 'placed' : why };
    });
  }

  get sums(): Sums | null {
    return this.view && sumsOf({ routes: this.view.routes, leftOut: this.out });
  }

  get planning(): boolean {
    return this.view?.state === 'planning';
  }

  get order(): Order {
    return this.view ? orderOf(this.view, (id) => this.pickups.has(id)) : [];
  }

  /** Has routes looked for. */
  async plan(fresh: boolean): Promise<void> {
    const before = { order: this.order, sums: this.sums };
    const params = { path: { id: this.id }, header: keyHeader(newKey()) };
    const begun = await this.#act(() =>
      ask(this.api.POST('/pickup-days/{id}/_plan-routes', { params, body: { fresh, seed: 0 } })),
    );
    if (!begun) return;
    this.#before = before.order.length > 0 && before.sums ? { order: before.order, sums: before.sums } : null;
    [this.change, this.former, this.stopping] = [null, null, false];
    this.#take(begun);
    this.#follow();
  }

  /** Stops looking, with the best that was found. */
  async stop(): Promise<void> {
    const params = { path: { id: this.id } };
    const told = await this.#act(() => ask(this.api.POST('/pickup-days/{id}/_stop-planning', { params })));
    if (!told) return;
    this.stopping = true;
    this.#take(told);
    this.#follow();
  }

  /** Puts a pickup at another place, or in no route. */
  move(pickupId: string, to: Place | null): Promise<boolean> {
    return this.#arrange(moved(this.order, pickupId, to), 'move');
  }

  /** Puts a pickup with a van, where it fits best. */
  moveToVan(pickupId: string, vanId: string): Promise<boolean> {
    return this.move(pickupId, { vanId, before: this.#nearest(pickupId, vanId) });
  }

  /** Puts a pickup one stop earlier or later. */
  shift(pickupId: string, by: -1 | 1): Promise<boolean> {
    return this.#arrange(shifted(this.order, pickupId, by), 'move');
  }

  /** Ties a pickup to its van, or lets it go. */
  lock(pickupId: string, lock: boolean): Promise<boolean> {
    return this.#arrange(locked(this.order, pickupId, lock), 'move');
  }

  /** Puts a pickup on the map, and reads where its neighbours are by that. */
  async pin(pickupId: string, spot: Spot): Promise<boolean> {
    const params = { path: { id: pickupId } };
    const body = { spot };
    const put = await this.acting.run(() => ask(this.api.PUT('/pickups/{id}/spot', { params, body })));
    if (put) await this.refresh();
    return put !== undefined;
  }

  /** Goes back to the order before the last change. */
  async undo(): Promise<void> {
    const { former } = this;
    if (!former) return;
    const known = former.map(({ vanId, stops }) => ({
      vanId,
      stops: stops.filter(({ pickupId }) => this.pickups.has(pickupId)),
    }));
    if (await this.#arrange(known, 'undo')) this.former = null;
  }

  /** Says who drives; null is nobody yet. */
  async assign(routeId: string, driverId: string | null): Promise<void> {
    const params = { path: { id: routeId } };
    const body = { driverId };
    const told = await this.#act(() => ask(this.api.PUT('/routes/{id}/driver', { params, body })));
    if (told) this.#take(told);
  }

  /** Shows the routes to their drivers. */
  async publish(): Promise<void> {
    const params = { path: { id: this.id } };
    const body = { version: this.view?.version ?? 0 };
    const told = await this.#act(() =>
      ask(this.api.POST('/pickup-days/{id}/_publish-routes', { params, body })),
    );
    if (!told) return;
    this.#take(told);
    [this.change, this.former] = [null, null];
  }

  /** Where a pickup is. */
  placeOf(pickupId: string): Place | null {
    return placeOf(this.order, pickupId);
  }

  async #arrange(order: Order, by: Change['by']): Promise<boolean> {
    const { order: before, sums } = this;
    if (same(before, order)) return true;
    const params = { path: { id: this.id } };
    const routes = driven(order).map(({ vanId, stops }) => ({ vanId, stops: [...stops] }));
    const body = { version: this.view?.version ?? 0, routes };
    const told = await this.#act(() => ask(this.api.PUT('/pickup-days/{id}/routes', { params, body })));
    if (!told) return false;
    this.former = before;
    this.#take(told);
    this.#tell(by, sums);
    return true;
  }

  /** Does something to the routes. When a colleague was first, what they made of it is read. */
  async #act(act: () => Promise<DayRoutes>): Promise<DayRoutes | undefined> {
    this.meanwhile = false;
    const told = await this.acting.run(act);
    if (this.acting.problem?.code === 'moved_meanwhile') {
      await this.refresh();
      [this.change, this.former, this.meanwhile, this.acting.problem] = [null, null, true, null];
    }
    return told;
  }

  #take(view: DayRoutes): void {
    this.shownBefore = view.publishedAt ?? this.view?.publishedAt ?? this.shownBefore;
    this.view = view;
  }

  /** Asks how far the search is, until it is done. */
  #follow(): void {
    clearTimeout(this.#timer);
    if (this.planning) this.#timer = setTimeout(() => void this.#askHowFar(), ASKS);
  }

  async #askHowFar(): Promise<void> {
    const params = { path: { id: this.id } };
    const asking = new Attempt();
    const told = await asking.run(() => ask(this.api.GET('/pickup-days/{id}/routes', { params })));
    if (!told) {
      this.#timer = setTimeout(() => void this.#askHowFar(), ASKS_AGAIN);
      return;
    }
    this.#take(told);
    if (this.planning) this.#follow();
    else this.#found();
  }

  /** The search is over: what it came to, and a way back. */
  #found(): void {
    const before = this.#before;
    [this.#before, this.stopping] = [null, false];
    if (this.view?.state !== 'planned') return;
    this.former = before && !same(before.order, this.order) ? before.order : null;
    this.#tell('plan', before?.sums ?? null);
  }

  #tell(by: Change['by'], before: Sums | null): void {
    const after = this.sums;
    this.change = { by, difference: before && after && difference(before, after) };
  }

  #nearest(pickupId: string, vanId: string): string | null {
    const pickup = this.pickups.get(pickupId);
    const window = this.day?.windows.find(({ id }) => id === pickup?.windowId);
    const route = this.view?.routes.find((each) => each.vanId === vanId);
    if (!this.view || !pickup?.spot || !window) return null;
    const stops = (route?.stops ?? []).flatMap(({ pickupId: id, startsAt }) => {
      const spot = id === undefined || id === pickupId ? undefined : this.pickups.get(id)?.spot;
      return id !== undefined && spot ? [{ pickupId: id, spot, at: Date.parse(startsAt) }] : [];
    });
    const [from, until] = [Date.parse(window.startsAt), Date.parse(window.endsAt)];
    return nearestPlace(stops, this.view.depot, { spot: pickup.spot, from, until });
  }

  #putPickups(all: Pickup[]): void {
    this.pickups.clear();
    for (const pickup of all) if (!pickup.cancelled) this.pickups.set(pickup.id, pickup);
  }

  #allPickups(): Promise<Pickup[]> {
    const path = { id: this.id };
    return allPages((page) =>
      ask(this.api.GET('/pickup-days/{id}/pickups', { params: { path, query: { limit: 200, ...page } } })),
    );
  }
}

function allStaff(api: Api): Promise<Staff[]> {
  return allPages((page) => ask(api.GET('/staff', { params: { query: { limit: 200, ...page } } })));
}
