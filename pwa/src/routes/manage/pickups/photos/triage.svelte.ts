import { Attempt } from '../../../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../../../lib/api/client.ts';
import { Problem } from '../../../../lib/api/problem.ts';
import type { Pickup, PickupGood, PickupThing } from '../../../../lib/api/types.ts';
import { allGoods } from '../../../../lib/pickup/lists.ts';

/** One thing of which somebody says whether it is collected. */
export interface Case {
  pickup: Pickup;
  thing: PickupThing;
}

/** What was said last, and how the pickup stands since. */
export interface Said extends Case {
  take: boolean;
}

/** Looking at photos, one thing after the other, the oldest pickup first. */
export class Triage {
  cases = $state.raw<readonly Case[]>([]);
  last = $state.raw<Said | null>(null);
  /** Somebody else dealt with a thing while it was on the screen. */
  meanwhile = $state(false);
  ready = $state(false);
  readonly loading = new Attempt();
  readonly saying = new Attempt();
  #goods = $state.raw<readonly PickupGood[]>([]);

  constructor(private readonly api: Api) {}

  /** What is looked at now. */
  get current(): Case | undefined {
    return this.cases[0];
  }

  async load(): Promise<void> {
    await this.loading.run(async () => {
      const [pickups, goods] = await Promise.all([
        allPages((page) =>
          ask(this.api.GET('/pickups-to-judge', { params: { query: { limit: 200, ...page } } })),
        ),
        allGoods(this.api),
      ]);
      this.#goods = goods;
      this.cases = pickups.flatMap((pickup) => doubtful(pickup).map((thing) => ({ pickup, thing })));
      this.ready = true;
    });
  }

  /** What is looked at on photos of such things. */
  adviceFor({ goodId }: PickupThing): PickupGood['reason'] {
    return this.#goods.find(({ id }) => id === goodId)?.reason;
  }

  /** Says whether the thing on the screen is collected; who does not get it reads why. */
  async say(take: boolean, reason?: string): Promise<void> {
    const { current } = this;
    if (!current) return;
    this.meanwhile = false;
    const pickup = await this.saying.run(() => this.#send(current, take, reason));
    if (pickup === undefined) return;
    this.meanwhile = pickup === null;
    this.last = pickup && { pickup, thing: current.thing, take };
    // Of a pickup that is cancelled nothing is left to look at.
    const over = pickup === null || pickup.cancelled;
    this.cases = this.cases.filter((each) =>
      over ? each.pickup.id !== current.pickup.id : each.thing.id !== current.thing.id,
    );
  }

  /** Brings back what was said last, to say something else. */
  again(): void {
    if (!this.last || this.last.pickup.cancelled) return;
    const { pickup, thing } = this.last;
    this.cases = [{ pickup, thing }, ...this.cases];
    this.last = null;
  }

  /** The pickup as it is then, or null when it was cancelled before. */
  async #send({ pickup, thing }: Case, take: boolean, reason?: string): Promise<Pickup | null> {
    const params = { path: { id: pickup.id } };
    const body = { things: [{ thingId: thing.id, take, ...(reason !== undefined && { reason }) }] };
    try {
      return await ask(this.api.POST('/pickups/{id}/_answer', { params, body }));
    } catch (thrown) {
      if (thrown instanceof Problem && ['was_cancelled', 'not_found'].includes(thrown.code)) return null;
      throw thrown;
    }
  }
}

function doubtful({ things }: Pickup): PickupThing[] {
  return things.filter(({ verdict }) => verdict === 'look');
}
