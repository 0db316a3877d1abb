import { liveQuery, type EntityTable } from 'dexie';
import { ask, type Api } from '../api/client.ts';
import { newKey } from '../api/idempotency.ts';
import type { VanDeed, VanRoute, VanRouteSummary } from '../api/types.ts';
import { isVan, type Act } from '../outbox/act.ts';
import type { DeviceStore } from '../outbox/store.ts';
import { noteDrive } from './forget.ts';

/** So long after its end a route is still driven, in milliseconds. */
const AFTER = 4 * 60 * 60_000;

/** A route, as this phone keeps it to go on without a network. */
export interface KeptDrive {
  id: string;
  /** Whose route it is: nobody else on this phone sees it. */
  staff: string;
  /** As the server last told. */
  route: VanRoute;
  /** What it noted since. */
  noted: VanDeed[];
}

/** A route as this phone has it on its disk. */
export interface DriveOnDisk {
  route: VanRoute;
  /** What the server noted since it told of the route. */
  noted: VanDeed[];
  /** What was done here and the server has not heard of. */
  acts: Act[];
}

/** Keeps what the server noted: it is not among what waits any more, and not in the route yet. */
export async function noteTold(
  drives: EntityTable<KeptDrive, 'id'>,
  told: readonly VanDeed[],
): Promise<void> {
  if (told.length === 0) return;
  await drives.toCollection().modify((drive) => void drive.noted.push(...told));
}

/** The routes of today, and the one that this phone keeps: for as long as its driver is signed in, and the shift lasts. */
export class Drives {
  constructor(
    private readonly store: DeviceStore,
    private readonly api: Api,
  ) {}

  /** The routes of today that drivers may see. Throws a Problem. */
  async today(): Promise<VanRouteSummary[]> {
    return (await ask(this.api.GET('/van-routes', { params: { query: { limit: 200 } } }))).items;
  }

  /** Takes a route, and keeps it. Throws a Problem. */
  async take(id: string, staff: string): Promise<void> {
    const route = await ask(this.api.POST('/routes/{id}/_take', { params: { path: { id } } }));
    // Before it is: a phone that is switched off meanwhile looks at what it may have kept.
    noteDrive(true);
    await this.#keep(route, staff);
  }

  /** Asks how the route stands by now. Throws a Problem. */
  async refresh(id: string, staff: string): Promise<void> {
    const route = await ask(this.api.GET('/routes/{id}', { params: { path: { id } } }));
    await this.#keep(route, staff, true);
  }

  /** Has routes looked for again, for who is late. Throws a Problem. */
  async replan(id: string, staff: string): Promise<void> {
    const params = { path: { id }, header: { 'Idempotency-Key': newKey() } };
    await this.#keep(await ask(this.api.POST('/routes/{id}/_replan', { params })), staff, true);
  }

  /** The route as it is on the disk now; null when none is kept. */
  read(staff: string): Promise<DriveOnDisk | null> {
    const { drives, acts } = this.store;
    return this.store.transaction('r', drives, acts, async () => {
      const drive = (await drives.toArray()).find((each) => each.staff === staff);
      if (!drive) return null;
      const waiting = await acts.orderBy('seq').toArray();
      const { route, noted } = drive;
      return { route, noted, acts: waiting.filter(({ deed }) => isVan(deed)) };
    });
  }

  /** Tells a screen of every change to the route. Returns how to stop. */
  follow(staff: string, show: (drive: DriveOnDisk | null) => void): () => void {
    const seen = liveQuery(() => this.read(staff)).subscribe(show);
    return () => seen.unsubscribe();
  }

  /** Forgets a route that is over. */
  async tidy(now = Date.now()): Promise<void> {
    const drive = await this.store.drives.toCollection().first();
    if (drive && Date.parse(drive.route.endsAt) + AFTER < now) await this.forget();
  }

  /** Forgets the route; what the server has not heard of stays until it has. */
  async forget(): Promise<void> {
    await this.store.drives.clear();
    noteDrive(false);
  }

  /** @param stays only when it is here still: an answer that comes after the route was forgotten brings nothing back */
  async #keep(route: VanRoute, staff: string, stays = false): Promise<void> {
    const { drives } = this.store;
    const kept = await this.store.transaction('rw', drives, async () => {
      const before = await drives.get(route.id);
      if (stays && !before) return false;
      await drives.where('id').notEqual(route.id).delete();
      // What was noted after the server looked for its answer is not in it.
      const told = new Set(route.deeds.map(({ id }) => id));
      const noted = before?.noted.filter(({ id }) => !told.has(id)) ?? [];
      await drives.put({ id: route.id, staff, route, noted });
      return true;
    });
    if (kept) keepPhotos(route);
  }
}

/** Has the browser fetch the photos of all things while there is a network: they may be kept for a year. */
function keepPhotos(route: VanRoute): void {
  const photos = route.stops.flatMap(({ pickup }) => pickup?.things.flatMap((thing) => thing.photos) ?? []);
  for (const { thumbUrl } of photos) new Image().src = thumbUrl;
}
