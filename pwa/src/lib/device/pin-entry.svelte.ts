import { asProblem, type Problem } from '../api/problem.ts';
import type { Verdict } from '../scanner/feedback.svelte.ts';

/** The fewest and the most digits of a PIN. */
const SHORTEST = 4;
const LONGEST = 8;

/** A PIN that is being typed on the large keys. */
export class PinEntry {
  digits = $state('');
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);
  /** How long one still has to wait after too many wrong tries. */
  secondsLeft = $state(0);

  /**
   * @param send does what the PIN is for
   * @param signal tells right from wrong in sound and colour
   */
  constructor(
    private readonly send: (pin: string) => Promise<void>,
    private readonly signal: (verdict: Verdict) => void,
  ) {}

  /** True while keys do nothing. */
  get waits(): boolean {
    return this.busy || this.secondsLeft > 0;
  }

  /** A key of the pad, or of a keyboard. */
  async press(key: string): Promise<void> {
    if (this.waits) return;
    if (key === 'back') this.digits = this.digits.slice(0, -1);
    else if (key === 'ok') await this.#ready();
    else if (/^[0-9]$/.test(key) && this.digits.length < LONGEST) this.digits += key;
  }

  async #ready(): Promise<void> {
    if (this.digits.length < SHORTEST) return this.signal('wrong');
    this.busy = true;
    this.problem = null;
    try {
      await this.send(this.digits);
      this.signal('right');
    } catch (thrown) {
      this.problem = asProblem(thrown);
      this.#wait(this.problem.code === 'pin_wait' ? this.problem.waitSeconds : 0);
      this.signal('wrong');
    } finally {
      this.digits = '';
      this.busy = false;
    }
  }

  #wait(seconds: number): void {
    this.secondsLeft = seconds;
    if (seconds <= 0) return;
    const timer = setInterval(() => {
      this.secondsLeft -= 1;
      if (this.secondsLeft > 0) return;
      clearInterval(timer);
      this.problem = null;
    }, 1000);
  }
}
