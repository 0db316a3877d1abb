import { asProblem, type Problem } from './problem.ts';

/** One act that may fail: whether it is going on, and what went wrong the last time. */
export class Attempt {
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);

  /** Does the act; gives its result, or undefined after a problem, which is then kept to show. */
  async run<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.problem = null;
    try {
      return await act();
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
