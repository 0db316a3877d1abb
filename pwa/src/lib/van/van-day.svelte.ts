import { Attempt } from '../api/attempt.svelte.ts';
import { newKey } from '../api/idempotency.ts';
import { asProblem } from '../api/problem.ts';
import type { NewVanDeed, RefusedBecause, VanDeedKind, VanRoute, VanRouteSummary } from '../api/types.ts';
import { isVan, type NewAct } from '../outbox/act.ts';
import { parseLabel } from '../scanner/label.ts';
import type { Work } from '../work.svelte.ts';
import { doneOn, minutesLate, nextOf, restingSince, stopsAhead } from './ahead.ts';
import type { DriveOnDisk } from './drives.ts';
import { EMPTY, loadOf } from './load.ts';

/** How often the expected times are worked out anew, in milliseconds. */
const TICK = 30_000;

/** What goes with something that was done. */
export interface NoteDetails {
  pickup?: string;
  thing?: string;
  pieces?: number;
  reason?: RefusedBecause;
  note?: string;
  label?: string;
  photo?: Blob | null;
  minutes?: number;
  /** What was done before, and the server must hear of first. */
  needs?: readonly string[];
}

/** What scanning something at the depot came to: it is ticked off, was so before, or is not of this route. */
export type BroughtIn = 'right' | 'again' | 'other';

/**
 * The route of a driver. All that is done goes through the outbox of this phone, also with a network; what the server
 * has yet to hear of is shown as it will be.
 */
export class VanDay {
  /** Those of today; null until they were asked for. */
  routes = $state.raw<readonly VanRouteSummary[] | null>(null);
  /** The one that is driven, as it is kept on this phone. */
  drive = $state.raw<DriveOnDisk | null>(null);
  /** The planning changed since somebody looked. */
  changed = $state(false);
  /** The last look did not work: what is on the screen may be old. */
  stale = $state(false);
  readonly opening = new Attempt();
  readonly taking = new Attempt();
  readonly acting = new Attempt();
  readonly replanning = new Attempt();
  #now = $state(Date.now());

  readonly route = $derived(this.drive?.route ?? null);
  readonly #done = $derived(this.drive ? doneOn(this.drive) : []);
  readonly stops = $derived(this.route ? stopsAhead(this.route, this.#done, this.#now) : []);
  readonly next = $derived(nextOf(this.stops));
  readonly resting = $derived(restingSince(this.#done));
  readonly load = $derived(this.route ? loadOf(this.route, this.#done) : EMPTY);
  readonly minutesLate = $derived(minutesLate(this.next));
  /** Whether the shift was said to be over. */
  readonly finished = $derived(this.#done.some(({ kind }) => kind === 'finish'));

  constructor(private readonly work: Work) {}

  /** Shows the route that is kept, and asks the server for those of today. */
  async open(): Promise<void> {
    await this.work.drives.tidy();
    await this.#read();
    await this.opening.run(async () => {
      this.routes = await this.work.drives.today();
    });
    const mine = this.routes?.filter((each) => each.mine) ?? [];
    if (this.route) await this.refresh();
    else if (mine.length === 1 && mine[0]) await this.#takeOnly(mine[0].id);
  }

  /** Takes a route. */
  async take(id: string): Promise<void> {
    this.#gone = false;
    await this.taking.run(() => this.work.drives.take(id, this.#staff));
    await this.#read();
  }

  /** Puts the route aside for another one. */
  async leave(): Promise<void> {
    await this.#forget();
    await this.opening.run(async () => {
      this.routes = await this.work.drives.today();
    });
  }

  /** Asks how the route stands by now. True when that worked. */
  async refresh(): Promise<boolean> {
    const before = this.route;
    if (!before) return true;
    try {
      await this.work.drives.refresh(before.id, this.#staff);
      await this.#read();
      if (this.route && isOther(before, this.route)) this.changed = true;
      this.stale = false;
    } catch (thrown) {
      // Changed and not shown to drivers yet: they go on with what they have.
      this.stale = asProblem(thrown).code !== 'not_published';
    }
    return !this.stale;
  }

  /** Follows what is done on this phone, and the clock. Returns how to stop. */
  follow(): () => void {
    const stop = this.work.drives.follow(this.#staff, (drive) => this.#show(drive));
    const timer = setInterval(() => (this.#now = Date.now()), TICK);
    return () => {
      stop();
      clearInterval(timer);
    };
  }

  /** Writes down what was done. False when this phone could not keep it. */
  async note(kind: VanDeedKind, more: NoteDetails = {}): Promise<boolean> {
    const { route } = this;
    if (!route) return false;
    const id = newKey();
    const photoId = more.photo ? newKey() : null;
    const body: NewVanDeed = {
      ...{ vanId: route.vanId, kind },
      ...(more.pickup !== undefined && { pickupId: more.pickup }),
      ...(more.thing !== undefined && { thingId: more.thing }),
      ...(more.pieces !== undefined && { pieces: more.pieces }),
      ...(more.reason !== undefined && { reason: more.reason }),
      ...(more.note && { note: more.note }),
      ...(more.label !== undefined && { labelCode: more.label }),
      ...(more.minutes !== undefined && { minutes: more.minutes }),
      ...(photoId !== null && { photoId }),
    };
    const act: NewAct = {
      id,
      thread: more.pickup ?? route.vanId,
      deed: { kind: 'van', day: route.dayId, body },
    };
    const photo: NewAct[] =
      photoId === null ? [] : [{ id: photoId, thread: photoId, deed: { kind: 'photo' } }];
    const needs = [...(photoId === null ? [] : [photoId]), ...(more.needs ?? [])];
    const kept = await this.acting.run(async () => {
      await this.work.outbox.lay({
        acts: [...photo, { ...act, needs }],
        picture: photoId !== null && more.photo ? { id: photoId, blob: more.photo } : null,
      });
      return true;
    });
    this.#now = Date.now();
    await this.#read();
    return kept === true;
  }

  /** Ticks off what was scanned at the depot. Null when this phone could not keep it. */
  async bringIn(text: string): Promise<BroughtIn | null> {
    const label = parseLabel(text);
    if (label.kind !== 'own') return 'other';
    const loaded = this.load.things.find(({ code }) => code === label.code);
    // What came out of the van when it was emptied before is not in it any more.
    if (!loaded) return this.#done.some((each) => each.label === label.code) ? 'again' : 'other';
    if (loaded.atDepot) return 'again';
    const kept = await this.note('bring_in', { label: loaded.code, needs: [loaded.deed] });
    return kept ? 'right' : null;
  }

  /** Has routes looked for again: what cannot be done in time goes to others. */
  async replan(): Promise<void> {
    const { route } = this;
    if (!route) return;
    await this.replanning.run(() => this.work.drives.replan(route.id, this.#staff));
    await this.#read();
  }

  /** Whether this label was put on something on this phone today. */
  usedLabel(code: string): boolean {
    return this.#used.has(code) || this.#done.some(({ label }) => label === code);
  }

  /** The shift is over: the phone forgets the route. */
  async finish(): Promise<void> {
    if (!(await this.note('finish'))) return;
    await this.#forget();
    this.routes = null;
  }

  /** The route was put aside: what is read of it after that is old. */
  #gone = false;

  async #forget(): Promise<void> {
    this.#gone = true;
    await this.work.drives.forget();
    this.drive = null;
  }

  /** Takes the only route there is; after the end of the shift that is for the driver to say. */
  async #takeOnly(id: string): Promise<void> {
    await this.take(id);
    if (this.finished) await this.#forget();
  }

  /** What the server has heard of has no label here any more: those of this visit are remembered. */
  readonly #used = new Set<string>();

  get #staff(): string {
    return this.work.session.who?.staff.id ?? '';
  }

  async #read(): Promise<void> {
    this.#show(await this.work.drives.read(this.#staff));
  }

  #show(drive: DriveOnDisk | null): void {
    if (!drive || this.#gone) return;
    this.drive = drive;
    for (const { deed } of drive.acts) {
      if (isVan(deed) && deed.body.labelCode) this.#used.add(deed.body.labelCode);
    }
  }
}

/** Whether stops came, went, or are in another order. */
function isOther(before: VanRoute, after: VanRoute): boolean {
  const order = ({ stops }: VanRoute) => stops.map(({ kind, pickup }) => pickup?.id ?? kind).join();
  return order(before) !== order(after);
}
