import type { Phase, Step, StepSince } from '../api/types.ts';
import { STEPS_OF } from '../items/steps.ts';

/** How far a thing is on one of the stops of its way. */
export type Progress = 'done' | 'now' | 'ahead' | 'skipped';

/** A stop on the way of a thing: a phase, or the outcome in which its way ends. */
export type Stop = { phase: Phase; progress: Progress } | { outcome: Step };

/** A thing, as far as its way is concerned. */
export interface Walk {
  step: Step;
  phase: Phase;
  outcome: boolean;
  timeline: readonly StepSince[];
}

const PHASES: readonly Phase[] = ['inzamelen', 'klaarmaken', 'verkopen'];

/**
 * The way of a thing in three stops. A way that ended has its outcome in place of the last phase; a phase
 * that was passed over, because nothing had to be done, is called skipped.
 */
export function trackOf(thing: Walk): Stop[] {
  const round = lastRound(thing.timeline);
  const reached = PHASES.indexOf(thing.phase);
  const progress = (phase: Phase, place: number): Progress => {
    if (place > reached) return 'ahead';
    if (place === reached && !thing.outcome) return 'now';
    return round.some(({ step }) => STEPS_OF[phase].includes(step)) ? 'done' : 'skipped';
  };
  const phases = PHASES.map((phase, place) => ({ phase, progress: progress(phase, place) }));
  if (!thing.outcome) return phases;
  const before = phases.filter((stop, place) => place <= reached && stop.phase !== 'verkopen');
  return [...before, { outcome: thing.step }];
}

/** What happened since the thing was last handed in: it may have come back. */
export function lastRound(timeline: readonly StepSince[]): readonly StepSince[] {
  const start = timeline.map(({ step }) => step).lastIndexOf('received');
  return timeline.slice(Math.max(start, 0));
}
