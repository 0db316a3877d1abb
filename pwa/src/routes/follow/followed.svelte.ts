import { Attempt } from '../../lib/api/attempt.svelte.ts';
import { ask, type Api } from '../../lib/api/client.ts';
import type { FollowedHandover } from '../../lib/api/types.ts';

/** After so many milliseconds, who comes back to the page gets it fresh. */
const STALE = 60_000;

/** What became of a handover, for who holds its link. */
export class Followed {
  handover = $state.raw<FollowedHandover | null>(null);
  /** When it was loaded last. */
  updatedAt = $state.raw<Date | null>(null);
  readonly attempt = new Attempt();

  constructor(
    private readonly api: Api,
    private readonly token: string,
  ) {}

  /** How many of the things are in use again. */
  get reused(): number {
    return this.handover?.things.filter((thing) => thing.effect != null).length ?? 0;
  }

  /** Asks how the things stand. What is on screen stays when that fails. */
  async load(): Promise<void> {
    const body = { token: this.token };
    const handover = await this.attempt.run(() => ask(this.api.POST('/followed-handovers/_open', { body })));
    if (!handover) return;
    this.handover = handover;
    this.updatedAt = new Date();
  }

  /** Asks again when it is a while ago. */
  async freshen(now = new Date()): Promise<void> {
    if (this.updatedAt && now.getTime() - this.updatedAt.getTime() > STALE) await this.load();
  }
}
