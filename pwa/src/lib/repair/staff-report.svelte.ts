import type { NextStep, RepairBarrier, RepairReport, RepairResult } from '../api/types.ts';

/** What can come next, the usual first. What works needs nothing more. */
export const NEXT_STEPS: Record<RepairResult, readonly [NextStep, ...NextStep[]]> = {
  fixed: ['nothing'],
  repairable: ['come_back', 'professional', 'nothing'],
  end_of_life: ['give_up', 'nothing'],
  unknown: ['professional', 'come_back', 'nothing'],
};

/** A part that is being written down. */
export interface DraftPart {
  name: string;
  /** What it cost, in euro cents; null while nothing or nonsense is filled in. */
  cents: number | null;
}

/** What a repairer is about to say of a repair. */
export class ReportDraft {
  result = $state<RepairResult | null>(null);
  barrier = $state<RepairBarrier | null>(null);
  cause = $state('');
  work = $state('');
  advice = $state('');
  parts = $state<DraftPart[]>([]);
  #next = $state<NextStep | null>(null);

  /** Only of what cannot be repaired it is asked why. */
  get asksBarrier(): boolean {
    return this.result === 'end_of_life';
  }

  /** What can be chosen to come next. */
  get nextSteps(): readonly NextStep[] {
    return this.result ? NEXT_STEPS[this.result] : [];
  }

  /** What comes next: as was chosen, as long as it goes with the result; else the usual. */
  get next(): NextStep {
    const usual = this.nextSteps[0] ?? 'nothing';
    return this.#next && this.nextSteps.includes(this.#next) ? this.#next : usual;
  }

  set next(chosen: NextStep) {
    this.#next = chosen;
  }

  /** True when all that has to be told is there. A part has a name and a price, or is left out. */
  get ready(): boolean {
    const whole = this.#namedParts.every(({ cents }) => cents !== null);
    return this.result !== null && (!this.asksBarrier || this.barrier !== null) && whole;
  }

  /** The report, once it is ready. */
  get report(): RepairReport {
    if (!this.ready || !this.result) throw new Error('asked for a report that is not ready');
    return {
      result: this.result,
      ...(this.asksBarrier && this.barrier && { barrier: this.barrier }),
      ...filled({ cause: this.cause, work: this.work, advice: this.advice }),
      parts: this.#namedParts.map(({ name, cents }) => ({ name: name.trim(), cents: cents ?? 0 })),
      next: this.next,
    };
  }

  get #namedParts(): DraftPart[] {
    return this.parts.filter(({ name }) => name.trim() !== '');
  }
}

/** The texts that say something. */
function filled<Key extends string>(texts: Record<Key, string>): Partial<Record<Key, string>> {
  const entries = Object.entries<string>(texts).map(([key, text]) => [key, text.trim()]);
  return Object.fromEntries(entries.filter(([, text]) => text !== '')) as Partial<Record<Key, string>>;
}
