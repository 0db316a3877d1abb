import type { NewWorkshops, WorkshopKind } from '../../../lib/api/types.ts';
import { Occasion } from '../occasion/occasion.svelte.ts';
import { Telling } from './telling.svelte.ts';

/** A workshop or group visit, or a row of them, while it is being planned. */
export class WorkshopPlan extends Occasion {
  kind = $state<WorkshopKind>('workshop');
  readonly telling = new Telling();
  /** How many people there is room for; null while nothing is filled in. */
  places = $state<number | null>(10);
  /** So many people may come by one booking. */
  mostEach = $state(4);
  /** The largest group of a visit; null while nothing is filled in. */
  largest = $state<number | null>(30);
  /** In cents; null is free. */
  price = $state<number | null>(null);
  closesHours = $state(4);

  /** What is sent. */
  get body(): NewWorkshops {
    const { kind, places, mostEach, largest, closesHours } = this;
    const room = kind === 'workshop' ? { places, mostEach } : { mostEach: largest ?? 0 };
    return {
      ...this.held,
      ...this.days,
      ...this.telling.body,
      kind,
      ...room,
      priceCents: this.price ?? 0,
      closesHours,
    };
  }
}
