/** What shows that somebody is there. */
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'input'] as const;

/** How often it is looked at, in milliseconds. */
const LOOK_EVERY = 5_000;

/** After a lock that failed, how long until the next try, in milliseconds. */
const TRY_AGAIN = 60_000;

/**
 * Locks when nobody touched the screen for a time. It looks at the clock rather than setting one long timer, because
 * a tablet that sleeps holds its timers.
 */
export class IdleLock {
  #due: number;

  /**
   * @param minutes how long nobody may touch the screen
   * @param lock locks; answers whether that worked
   */
  constructor(
    private readonly minutes: number,
    private readonly lock: () => Promise<boolean>,
  ) {
    this.#due = this.#later();
  }

  /** Watches from now on, until what it gives back is called. */
  start(): () => void {
    const touched = () => (this.#due = this.#later());
    const look = () => void this.#look();
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, touched, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, LOOK_EVERY);
    return () => {
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, touched, { capture: true });
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }

  #later(): number {
    return Date.now() + this.minutes * 60_000;
  }

  async #look(): Promise<void> {
    if (Date.now() < this.#due) return;
    this.#due = Date.now() + TRY_AGAIN;
    await this.lock();
  }
}
