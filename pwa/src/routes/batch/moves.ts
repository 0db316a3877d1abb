import type { Move, Need, Role } from '../../lib/api/types.ts';
import type { Rules } from '../../lib/known/rules.ts';

/** Moves that are of one thing only: each such thing has a story of its own. */
const SINGLE: readonly Move[] = ['hand_in_again', 'refuse', 'undo', 'take_in'];

/** The moves that somebody with these roles can make of many things in a row, those of the station first. */
export function batchMoves(
  rules: Rules,
  roles: readonly Role[],
  here: readonly Move[],
): { move: Move; needs: readonly Need[] }[] {
  const place = (move: Move) => (here.includes(move) ? here.indexOf(move) : here.length);
  return rules
    .movesOf(roles)
    .filter(({ move }) => !SINGLE.includes(move))
    .sort((one, other) => place(one.move) - place(other.move));
}
