import type { Move, Phase, Step } from '../api/types.ts';

/** The colour family of something: a phase, or the end of a thing's stay. */
export type Tone = Phase | 'outcome';

/** The colour of a thing: that of its phase, or of its outcome when it has left. */
export function toneOf(thing: { phase: Phase; outcome: boolean }): Tone {
  return thing.outcome ? 'outcome' : thing.phase;
}

const COLLECTED: readonly Step[] = ['received'];
const IN_SHOP: readonly Step[] = ['for_sale', 'reserved'];
const IN_WORK: readonly Step[] = [
  'to_test',
  'tested',
  'cleaning',
  'repair',
  'upcycling',
  'dismantling',
  'ready',
];

/** The colour of a step. */
export function toneOfStep(step: Step): Tone {
  if (COLLECTED.includes(step)) return 'inzamelen';
  if (IN_WORK.includes(step)) return 'klaarmaken';
  return IN_SHOP.includes(step) ? 'verkopen' : 'outcome';
}

const TO_SHOP: readonly Move[] = ['offer', 'reprice', 'reserve', 'release', 'sell', 'give_away'];
const TO_WORK: readonly Move[] = [
  'send_to_test',
  'pass_test',
  'fail_test',
  'clean',
  'repair',
  'upcycle',
  'dismantle',
  'make_ready',
];
const TO_DESK: readonly Move[] = ['take_in', 'hand_in_again'];

/** The colour of a move's button: where the move takes the thing. */
export function toneOfMove(move: Move): Tone {
  if (TO_DESK.includes(move)) return 'inzamelen';
  if (TO_WORK.includes(move)) return 'klaarmaken';
  return TO_SHOP.includes(move) ? 'verkopen' : 'outcome';
}
