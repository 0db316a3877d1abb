import type { Condition, LotMove, Move, Phase, StationKind, Step } from '../../api/types.ts';
import { kebab } from '../../i18n/kebab.ts';
import type { Sign } from './Icon.svelte';

interface Families {
  phase: Phase;
  step: Step;
  move: Move;
  'lot-move': LotMove;
  condition: Condition;
  station: StationKind;
}

/** The sign for a word of the wire: `signOf('step', 'for_sale')` is `step-for-sale`. Every word has one. */
export function signOf<F extends keyof Families>(family: F, word: Families[F]): Sign {
  return `${family}-${kebab(word)}` as Sign;
}
