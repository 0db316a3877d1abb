import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask } from '../../lib/api/client.ts';
import { keyHeader, newKey } from '../../lib/api/idempotency.ts';
import { Problem } from '../../lib/api/problem.ts';
import type { Channel, Item, StationKind } from '../../lib/api/types.ts';
import type { KnownThing } from '../../lib/known/thing.ts';
import type { NewAct } from '../../lib/outbox/act.ts';
import type { Work } from '../../lib/work.svelte.ts';
import { Draft } from './draft.svelte.ts';

/** The screens at the desk, in order. */
export type IntakeStep = 'stream' | 'category' | 'details' | 'label';

/** How things come in at each kind of station, unless somebody says otherwise. */
const USUAL_CHANNEL: Partial<Record<StationKind, Channel>> = { container: 'container', driver: 'pickup' };

/** Taking in what one person brings: thing by thing, in one handover. */
export class Intake {
  step = $state<IntakeStep>('stream');
  draft = $state.raw(new Draft());
  /** How these things came in. Fixed once the first thing is taken in. */
  channel = $state<Channel>('counter');
  /** What was taken in so far, newest first. */
  items = $state.raw<Item[]>([]);
  readonly attempt = new Attempt();
  /** The id of the handover, here and on the server. */
  readonly handoverId = newKey();
  #handoverPut = false;

  constructor(
    private readonly work: Work,
    station: StationKind | undefined,
    /** The blank label that was scanned to begin with. */
    firstLabel: string | null,
  ) {
    this.channel = (station && USUAL_CHANNEL[station]) ?? 'counter';
    this.draft.labelCode = firstLabel;
  }

  /** The thing whose label is on the screen. */
  get latest(): Item | undefined {
    return this.items[0];
  }

  /** Takes the draft in. What went through before a failure is not done again. */
  async takeIn(): Promise<boolean> {
    const item = await this.attempt.run(() => this.#send());
    if (!item) return false;
    this.items = [item, ...this.items];
    this.draft.letGo();
    this.step = 'label';
    return true;
  }

  /** Starts on the next thing of the same person. */
  next(): void {
    this.draft = new Draft();
    this.attempt.problem = null;
    this.step = 'stream';
  }

  /** With a label stuck on it, a thing can be taken in without a network; any other has to get its label first. */
  #send(): Promise<Item> {
    return this.draft.labelCode === null ? this.#ask() : this.#put(this.draft.labelCode);
  }

  async #ask(): Promise<Item> {
    const { api } = this.work.session;
    const { draft, handoverId } = this;
    await ask(
      api.POST('/handovers', { params: { header: keyHeader(handoverId) }, body: { channel: this.channel } }),
    );
    await draft.photo?.send(api);
    const params = { header: keyHeader(draft.key) };
    return ask(api.POST('/items', { params, body: draft.body(handoverId) }));
  }

  async #put(code: string): Promise<Item> {
    const { work, draft } = this;
    const thing = newThing(draft, code);
    const picture = draft.photo && { id: draft.photo.id, blob: draft.photo.picture };
    const acts = this.#acts();
    this.#handoverPut = true;
    const answer = await work.outbox.act({ acts, after: thing, picture });
    const shown = answer?.item ?? work.known.show(thing, work.session.who?.staff.roles ?? []);
    if (!shown) throw Problem.offline();
    return shown;
  }

  /** The handover goes along with the first thing. */
  #acts(): NewAct[] {
    const { draft, handoverId } = this;
    const needs = [handoverId];
    const acts: NewAct[] = [];
    if (!this.#handoverPut) {
      acts.push({ id: handoverId, thread: handoverId, deed: { kind: 'handover', channel: this.channel } });
    }
    if (draft.photo) {
      acts.push({ id: draft.photo.id, thread: draft.photo.id, deed: { kind: 'photo' } });
      needs.push(draft.photo.id);
    }
    acts.push({
      id: draft.key,
      thread: draft.key,
      needs,
      deed: { kind: 'item', body: draft.body(handoverId) },
    });
    return acts;
  }
}

/** A thing as this device knows it before the server does. */
function newThing({ key, category, ownerKeeps }: Draft, code: string): KnownThing {
  return {
    id: key,
    code,
    version: 1,
    step: 'received',
    phase: 'inzamelen',
    outcome: false,
    ownerKeeps,
    categoryId: category?.id ?? '',
    updatedAt: new Date().toISOString(),
  };
}
