import { untrack } from 'svelte';

/** The longest pause after failures, in milliseconds: a network that is back is noticed soon enough. */
const LONGEST = 15_000;

/** How long to wait until the next question, in milliseconds: twice as long after each failure. */
export function pauseAfter(every: number, failures: number): number {
  return Math.max(every, Math.min(every * 2 ** failures, LONGEST));
}

/** Asks again and again, while the page is in sight. */
export class Poll {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #stopped = true;
  #failures = 0;

  /**
   * @param ask asks once, and answers whether that went well; never throws
   * @param every so many milliseconds after each answer
   */
  constructor(
    private readonly ask: () => Promise<boolean>,
    private readonly every: number,
  ) {}

  /** Starts asking; gives what ends it. An effect that calls this does not run again by what the question looks at. */
  start(): () => void {
    const follow = () => void untrack(() => this.#turn());
    document.addEventListener('visibilitychange', follow);
    this.#stopped = false;
    follow();
    return () => {
      document.removeEventListener('visibilitychange', follow);
      this.#stopped = true;
      clearTimeout(this.#timer);
    };
  }

  get #idle(): boolean {
    return this.#stopped || document.visibilityState !== 'visible';
  }

  async #turn(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#busy || this.#idle) return;
    this.#busy = true;
    this.#failures = (await this.ask()) ? 0 : this.#failures + 1;
    this.#busy = false;
    if (this.#idle) return;
    this.#timer = setTimeout(() => void this.#turn(), pauseAfter(this.every, this.#failures));
  }
}
