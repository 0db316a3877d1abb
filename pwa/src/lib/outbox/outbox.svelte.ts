import { liveQuery } from 'dexie';
import type { Api } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import type { KnownThing } from '../known/thing.ts';
import { versionOf, type Act, type Answer, type Deed, type NewAct, type Outcome } from './act.ts';
import { Sender, type Halt, type Heard } from './sender.ts';
import type { DeviceStore } from './store.ts';

/** How long a screen waits for the server before it goes on without the answer, in milliseconds. */
const PATIENCE = 2500;

/** Pauses between tries while there is no network, in milliseconds. */
const PAUSES = [2000, 4000, 8000, 15_000, 30_000];

/** Runs something in one tab of this device at a time. */
export type OneTab = (run: () => Promise<void>) => Promise<void>;

const oneTab: OneTab = async (run) => void (await navigator.locks.request('omloop.outbox', run));

/** Acts to put into the outbox together: all or none. */
export interface Parcel {
  acts: NewAct[];
  /** How the thing stands after them, as far as this device knows. */
  after?: KnownThing | null;
  picture?: { id: string; blob: Blob } | null;
}

/** What an outbox has to do with. */
export interface Around {
  /** Who is at this device; null when nobody is. */
  person: () => Act['by'] | null;
  /** Notes how many acts wait. */
  note: (count: number) => void;
  lock?: OneTab | undefined;
}

/** What was done here and not heard by the server yet. */
export class Outbox {
  /** How many acts wait, those that were refused among them. */
  waiting = $state(0);
  /** When the oldest of them was made, in milliseconds since 1970. */
  oldest = $state<number | null>(null);
  /** What the server did not accept: each is a question to somebody. */
  refused = $state.raw<Act[]>([]);
  /** So many acts were here before the browser emptied this device's store. */
  lost = $state(0);
  /** What keeps the rest from being sent. */
  halt = $state<Halt | null>(null);
  readonly #sender: Sender;
  readonly #heard = new Map<string, (outcome: Outcome) => void>();
  readonly #channel = new BroadcastChannel('omloop.heard');
  #running: Promise<void> | null = null;
  #again = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: DeviceStore,
    api: Api,
    private readonly around: Around,
  ) {
    this.#sender = new Sender(store, api, (heard) => {
      this.#tries = 0;
      this.#channel.postMessage(heard);
      this.#hear(heard);
    });
    this.#channel.onmessage = ({ data }: MessageEvent<readonly Heard[]>) => this.#hear(data);
  }

  /** Counts what waits, so that no screen says that nothing does before anybody looked. */
  async look(): Promise<void> {
    Object.assign(this, await this.#count());
  }

  /** Follows what waits, and sends it whenever that may work. Returns how to stop. */
  start(): () => void {
    const counted = liveQuery(() => this.#count()).subscribe((count) => Object.assign(this, count));
    const send = () => void this.send();
    const look = () => document.visibilityState === 'visible' && send();
    addEventListener('online', send);
    document.addEventListener('visibilitychange', look);
    send();
    return () => {
      counted.unsubscribe();
      clearTimeout(this.#timer);
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', look);
    };
  }

  /**
   * Puts acts on the disk of this device and sends them; gives what became of the last. Throws a Problem when the
   * device cannot keep them: then nothing was done.
   */
  async put(parcel: Parcel): Promise<Outcome> {
    const last = parcel.acts.at(-1);
    if (!last) throw new Error('a parcel holds an act');
    await this.#keep(parcel);
    const outcome = this.#outcomeOf(last.id);
    void this.send();
    return outcome;
  }

  /** Puts acts in and goes on: who stands at a door does not wait for a server. Throws a Problem as `put` does. */
  async lay(parcel: Parcel): Promise<void> {
    await this.#keep(parcel);
    void this.send();
  }

  /**
   * Puts acts in for somebody who looks at the screen: gives what the server answered, or null while the acts
   * wait. What the server refuses is no question for later then, and is thrown as a Problem.
   */
  async act(parcel: Parcel): Promise<Answer | null> {
    const outcome = await this.put(parcel);
    if (outcome.kind === 'done') return outcome;
    if (outcome.kind === 'waiting') return null;
    await this.forget(parcel.acts.at(-1)?.id ?? '');
    const { code, detail, status } = outcome.refusal;
    throw new Problem(code, detail, status);
  }

  /** Sends what waits, now. */
  send(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#sendAll().finally(() => (this.#running = null));
    return this.#running;
  }

  /** The acts that wait, in the order in which they were made. */
  list(offset: number, limit: number): Promise<Act[]> {
    return this.store.acts.orderBy('seq').offset(offset).limit(limit).toArray();
  }

  /** The last act about a thing that the server has not heard of. */
  async lastOf(thread: string): Promise<Act | undefined> {
    return (await this.store.acts.where('thread').equals(thread).sortBy('seq')).at(-1);
  }

  /** Takes a waiting act back, and says whether that was in time. */
  async takeBack(act: Act): Promise<boolean> {
    const { acts, things } = this.store;
    return this.store.transaction('rw', acts, things, async () => {
      const now = await acts.get(act.seq);
      const last = (await acts.where('thread').equals(act.thread).sortBy('seq')).at(-1);
      if (now?.state !== 'waiting' || last?.seq !== act.seq) return false;
      await acts.delete(act.seq);
      if (act.before) await things.put(act.before);
      return true;
    });
  }

  /** Lets an act go by its id, with all that was done on top of it. */
  async forget(id: string): Promise<void> {
    const act = await this.store.acts.where('id').equals(id).first();
    if (act) await this.drop(act);
  }

  /** Lets a refused act go, with all that was done on top of it. */
  async drop(act: Act): Promise<void> {
    const { acts, pictures, things } = this.store;
    await this.store.transaction('rw', acts, pictures, things, async () => {
      const gone = dependents(act, await acts.orderBy('seq').toArray());
      await acts.bulkDelete(gone.map(({ seq }) => seq));
      await pictures.bulkDelete(gone.map(({ id }) => id));
      // What this device thought of them is not true; the server tells when it is asked.
      await things.bulkDelete(gone.map(({ thread }) => thread));
    });
    void this.send();
  }

  /** Tries a refused act again, as it stands or with another deed; it keeps its place. */
  async retry(act: Act, deed: Deed = act.deed): Promise<void> {
    await this.store.acts.update(act.seq, { deed, state: 'waiting', refusal: null });
    void this.send();
  }

  /** Does a refused act after all, with what it changes as it stands now; what was done on top of it follows. */
  async doAfterAll(act: Act, version: number): Promise<void> {
    const { acts } = this.store;
    const ahead = version - (versionOf(act.deed) ?? version);
    await this.store.transaction('rw', acts, async () => {
      for (const each of await acts.where('thread').equals(act.thread).toArray()) {
        if (each.seq >= act.seq) await acts.update(each.seq, { deed: onTopOf(each.deed, ahead) });
      }
      await acts.update(act.seq, { state: 'waiting', refusal: null });
    });
    void this.send();
  }

  async #keep({ acts, after, picture }: Parcel): Promise<void> {
    const by = this.around.person();
    if (!by) throw new Problem('unauthenticated', 'Sign in first', 401);
    const { store } = this;
    const madeAt = Date.now();
    const rows = acts.map((act) => ({
      needs: [],
      before: null,
      ...act,
      by,
      madeAt,
      state: 'waiting' as const,
      refusal: null,
    }));
    try {
      await store.transaction('rw', store.acts, store.pictures, store.things, async () => {
        await store.acts.bulkAdd(rows);
        if (picture) await store.pictures.put(picture);
        if (after) await store.things.put(after);
      });
    } catch (fault) {
      throw new Problem('device_full', String(fault), 0);
    }
  }

  #outcomeOf(id: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        this.#heard.delete(id);
        resolve(outcome);
      };
      this.#heard.set(id, settle);
      setTimeout(() => settle({ kind: 'waiting' }), PATIENCE);
    });
  }

  #hear(heard: readonly Heard[]): void {
    for (const { id, outcome } of heard) this.#heard.get(id)?.(outcome);
  }

  async #sendAll(): Promise<void> {
    clearTimeout(this.#timer);
    const { person: who, lock = oneTab } = this.around;
    const person = who();
    while (person && this.#again) {
      this.#again = false;
      await lock(async () => void (this.halt = await this.#sender.drain(person.id)));
    }
    // What was not sent by now will not be soon: nobody has to wait for it.
    for (const settle of [...this.#heard.values()]) settle({ kind: 'waiting' });
    if (this.halt === 'offline') this.#tryLater();
    else this.#tries = 0;
  }

  #tryLater(): void {
    const pause = PAUSES[Math.min(this.#tries++, PAUSES.length - 1)];
    this.#timer = setTimeout(() => void this.send(), pause);
  }

  async #count(): Promise<Pick<Outbox, 'waiting' | 'oldest' | 'refused'>> {
    const { acts } = this.store;
    const [waiting, first, refused] = await Promise.all([
      acts.count(),
      acts.orderBy('seq').first(),
      acts.where('state').equals('refused').limit(50).toArray(),
    ]);
    this.around.note(waiting);
    return { waiting, oldest: first?.madeAt ?? null, refused };
  }
}

/** The same deed, with what somebody else changed so many times meanwhile. */
function onTopOf(deed: Deed, times: number): Deed {
  const version = (versionOf(deed) ?? 0) + times;
  if (deed.kind === 'move') return { ...deed, body: { ...deed.body, version } };
  return deed.kind === 'repair' ? { ...deed, body: { ...deed.body, version } } : deed;
}

/** An act with all that cannot be done without it. */
function dependents(act: Act, acts: readonly Act[]): Act[] {
  const gone = new Set([act.id]);
  return acts.filter((each) => {
    const later = each.thread === act.thread && each.seq > act.seq;
    if (later || each.needs.some((id) => gone.has(id))) gone.add(each.id);
    return gone.has(each.id);
  });
}
