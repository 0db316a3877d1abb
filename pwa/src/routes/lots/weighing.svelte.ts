import type { Container } from '../../lib/api/types.ts';

/** What goes to the server about a weight: net, or gross and in which container. */
export type Weight = { weightGrams: number } | { grossGrams: number; containerId: string } | object;

/** Something on the scale, in a container or in nothing. */
export class Weighing {
  /** What the scale shows, in grams; null while nothing is filled in. */
  shown = $state<number | null>(null);
  /** What it stands in; null for nothing. */
  container = $state.raw<Container | null>(null);
  /** What is left without the container, in grams. For showing: the server works it out again. */
  readonly net = $derived(this.shown === null ? null : this.shown - (this.container?.tareGrams ?? 0));
  /** The container alone weighs as much. */
  readonly belowTare = $derived(this.net !== null && this.net <= 0);
  /** There is a weight to send. */
  readonly ready = $derived(this.net !== null && this.net > 0);

  /** What to send; nothing when nothing was weighed. */
  get body(): Weight {
    if (this.shown === null) return {};
    if (!this.container) return { weightGrams: this.shown };
    return { grossGrams: this.shown, containerId: this.container.id };
  }
}
