import { Attempt } from '../../../lib/api/attempt.svelte.ts';
import type { Period } from './period.ts';

/** A report of some days, and the days that are being chosen. */
export class Report<Found> {
  period = $state<Period>({ from: '', to: '' });
  /** What was found, and of which days; null before the first answer and after a problem. */
  shown = $state.raw<{ period: Period; found: Found } | null>(null);
  readonly attempt = new Attempt();
  #wanted: Period;

  /** @param ask asks the server; throws a Problem */
  constructor(
    period: Period,
    private readonly ask: (period: Period) => Promise<Found>,
  ) {
    this.period = period;
    this.#wanted = period;
  }

  /** Shows the chosen days. Chosen again while an answer is under way: only the last choice is shown. */
  async show(): Promise<void> {
    this.#wanted = { ...this.period };
    if (this.attempt.busy) return;
    let asked: Period;
    do {
      asked = this.#wanted;
      this.shown = (await this.attempt.run(() => this.#find())) ?? null;
    } while (asked !== this.#wanted);
  }

  async #find() {
    const period = this.#wanted;
    return { period, found: await this.ask(period) };
  }
}
