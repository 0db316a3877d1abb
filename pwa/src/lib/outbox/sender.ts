import type { Api } from '../api/client.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Item, RepairBooking } from '../api/types.ts';
import { fromItem } from '../known/thing.ts';
import type { Act, Outcome } from './act.ts';
import { tell } from './requests.ts';
import { noteTold } from '../van/drives.ts';
import type { DeviceStore } from './store.ts';

/** So many acts are looked at together. */
const LOOK = 600;

/** So many threads are sent before the outcome is written down, and so many acts of each. */
const BATCH = 150;
const LONGEST = 20;

/** So many are under way at once: what a browser opens to one server over HTTP/1.1. */
const HANDS = 6;

/** Why sending stopped before everything was sent. */
export type Halt = 'offline' | 'signed_out';

/** What became of the act with this id. */
export interface Heard {
  id: string;
  outcome: Outcome;
}

/** What became of one act, and the thing as the server has it now. */
interface Told {
  act: Act;
  outcome: Outcome;
}

/** Sends what waits, in order for each thing. Only one tab of a device runs it at a time. */
export class Sender {
  constructor(
    private readonly store: DeviceStore,
    private readonly api: Api,
    /** Hears what became of some acts. */
    private readonly announce: (heard: readonly Heard[]) => void,
  ) {}

  /** Sends all that this person did. Gives what stopped it, or null when nothing is left that can be sent. */
  async drain(person: string): Promise<Halt | null> {
    // A tab that was closed while it sent: the server knows by the key what it has heard already.
    await this.store.acts.where('state').equals('sending').modify({ state: 'waiting' });
    for (;;) {
      const runs = await this.#take(person);
      if (runs.length === 0) return null;
      const halt = await this.#sendAll(runs);
      if (halt) return halt;
    }
  }

  /** What can be sent now. Photos take long and come when nothing else is left. */
  async #take(person: string): Promise<Act[][]> {
    const { acts } = this.store;
    return this.store.transaction('rw', acts, async () => {
      const mine = acts.where('[by.id+state]').equals([person, 'waiting']).limit(LOOK);
      const stuck = acts.where('state').equals('refused').or('by.id').notEqual(person);
      const all = [...(await mine.toArray()), ...(await stuck.toArray())];
      const ready = runsOf(
        all.sort((one, other) => one.seq - other.seq),
        person,
      );
      const quick = ready.filter(([first]) => first?.deed.kind !== 'photo');
      const runs = (quick.length > 0 ? quick : ready).slice(0, BATCH).map((run) => run.slice(0, LONGEST));
      await acts.bulkUpdate(runs.flat().map(({ seq }) => ({ key: seq, changes: { state: 'sending' } })));
      return runs;
    });
  }

  async #sendAll(runs: readonly Act[][]): Promise<Halt | null> {
    const queue = [...runs];
    const told: Told[] = [];
    let halt: Halt | null = null;
    const hand = async () => {
      for (let run = queue.shift(); run && !halt; run = queue.shift()) {
        halt = (await this.#sendRun(run, told)) ?? halt;
      }
    };
    await Promise.all(Array.from({ length: HANDS }, hand));
    await this.#note(runs.flat(), told);
    if (told.length > 0) this.announce(told.map(({ act: { id }, outcome }) => ({ id, outcome })));
    return halt;
  }

  /** Sends the acts of one thread, one after the other, until one is not accepted. */
  async #sendRun(run: readonly Act[], told: Told[]): Promise<Halt | null> {
    for (const act of run) {
      const result = await this.#send(act);
      if (typeof result === 'string') return result;
      told.push({ act, outcome: result });
      if (result.kind !== 'done') break;
    }
    return null;
  }

  async #send(act: Act): Promise<Outcome | Halt> {
    const picture = act.deed.kind === 'photo' ? await this.store.pictures.get(act.id) : undefined;
    try {
      return { kind: 'done', ...(await tell(this.api, act, picture?.blob)) };
    } catch (thrown) {
      return judge(asProblem(thrown));
    }
  }

  async #note(ready: readonly Act[], told: readonly Told[]): Promise<void> {
    const { acts, pictures, things, days, visits, drives } = this.store;
    const done = told.filter(({ outcome }) => outcome.kind === 'done');
    const items = done.flatMap(({ outcome }) => (outcome.kind === 'done' && outcome.item) || []);
    const bookings = done.flatMap(({ outcome }) => (outcome.kind === 'done' && outcome.booking) || []);
    const heard = new Set(told.map(({ act }) => act));
    const untold = ready.filter((act) => !heard.has(act));
    const driven = done.flatMap(({ outcome }) => (outcome.kind === 'done' && outcome.van) || []);
    await this.store.transaction('rw', [acts, pictures, things, days, visits, drives], async () => {
      await acts.bulkDelete(done.map(({ act }) => act.seq));
      await pictures.bulkDelete(done.map(({ act }) => act.id));
      await acts.bulkUpdate(untold.map(({ seq }) => ({ key: seq, changes: { state: 'waiting' } })));
      for (const { act, outcome } of told) {
        if (outcome.kind !== 'refused') continue;
        await acts.update(act.seq, { state: 'refused', refusal: outcome.refusal });
      }
      await this.#know(items);
      await this.#knowVisits(bookings);
      await noteTold(drives, driven);
    });
  }

  /** Bookings of the day that this device keeps; of other days it keeps none. */
  async #knowVisits(bookings: readonly RepairBooking[]): Promise<void> {
    const { days, visits } = this.store;
    const kept = new Set<unknown>(await days.toCollection().primaryKeys());
    await visits.bulkPut(bookings.filter(({ eventId }) => kept.has(eventId)));
  }

  /** Later acts of a thing that wait are ahead of what the server answered. */
  async #know(items: readonly Item[]): Promise<void> {
    const { acts, things } = this.store;
    const threads = await acts
      .where('thread')
      .anyOf(items.map(({ id }) => id))
      .uniqueKeys();
    const ahead = new Set<unknown>(threads);
    await things.bulkPut(items.filter(({ id }) => !ahead.has(id)).map(fromItem));
  }
}

/**
 * What this person did and can be sent now, by thread; `acts` are in the order in which they were done. Behind an act
 * that cannot be sent, the rest of its thread waits.
 */
export function runsOf(acts: readonly Act[], person: string): Act[][] {
  const unheard = new Set(acts.map((act) => act.id));
  const runs = new Map<string, Act[]>();
  const closed = new Set<string>();
  for (const act of acts) {
    const ready = act.state === 'waiting' && act.by.id === person && !act.needs.some((id) => unheard.has(id));
    if (!ready) closed.add(act.thread);
    if (!closed.has(act.thread)) runs.set(act.thread, [...(runs.get(act.thread) ?? []), act]);
  }
  return [...runs.values()];
}

/** Silence and faults of the server pass; what the server decided, a person has to look at. */
function judge(problem: Problem): Outcome | Halt {
  // At the door a session does little; the rest waits for who signs in again.
  if (problem.status === 401 || problem.code === 'at_the_door') return 'signed_out';
  if (!problem.answered || problem.status === 408 || problem.status === 429) return 'offline';
  const { code, detail, status } = problem;
  return { kind: 'refused', refusal: { code, detail, status } };
}
