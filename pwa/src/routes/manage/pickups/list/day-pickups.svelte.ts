import { Attempt } from '../../../../lib/api/attempt.svelte.ts';
import { allPages, ask, type Api } from '../../../../lib/api/client.ts';
import type { Pickup, PickupDay, PickupWindow } from '../../../../lib/api/types.ts';

/** A window with what is booked in it. */
export interface BookedWindow {
  window: PickupWindow;
  pickups: Pickup[];
}

/** A day and all its pickups. */
export class DayPickups {
  day = $state.raw<PickupDay | null>(null);
  pickups = $state.raw<Pickup[]>([]);
  /** What is looked for: a part of a name or of an address. */
  sought = $state('');
  readonly loading = new Attempt();

  constructor(
    private readonly api: Api,
    readonly id: string,
  ) {}

  /** Those that are sought, all while nothing is. */
  get found(): Pickup[] {
    const words = plainText(this.sought).split(' ').filter(Boolean);
    return this.pickups.filter((pickup) => {
      const text = plainText(
        [pickup.name, pickup.street, pickup.houseNumber, pickup.postcode, pickup.town, pickup.phone].join(
          ' ',
        ),
      );
      return words.every((word) => text.includes(word));
    });
  }

  /** What is found and comes, by windows. */
  get byWindow(): BookedWindow[] {
    const live = this.found.filter(({ cancelled }) => !cancelled);
    return (this.day?.windows ?? []).map((window) => ({
      window,
      pickups: live.filter(({ windowId }) => windowId === window.id),
    }));
  }

  /** What is found and was cancelled. */
  get cancelled(): Pickup[] {
    return this.found.filter(({ cancelled }) => cancelled);
  }

  /** Reads both anew. */
  async load(): Promise<void> {
    const path = { id: this.id };
    const loaded = await this.loading.run(() =>
      Promise.all([
        ask(this.api.GET('/pickup-days/{id}', { params: { path } })),
        allPages((page) =>
          ask(
            this.api.GET('/pickup-days/{id}/pickups', { params: { path, query: { limit: 200, ...page } } }),
          ),
        ),
      ]),
    );
    if (loaded) [this.day, this.pickups] = loaded;
  }
}

/** Small letters without accents, with single spaces. */
function plainText(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}
