import type { Move, StationKind } from '../api/types.ts';

/** What is done at each kind of station, in the order in which it is shown. Elsewhere all moves are shown. */
const MOVES: Partial<Record<StationKind, readonly Move[]>> = {
  test_bench: ['pass_test', 'fail_test', 'send_to_test', 'repair', 'dismantle', 'discard'],
  workshop: [
    'repair',
    'clean',
    'upcycle',
    'make_ready',
    'finish_upcycling',
    'dismantle',
    'finish_dismantling',
    'return_to_owner',
    'give_up',
  ],
  shop_floor: ['offer', 'reprice', 'reserve', 'release'],
  till: ['sell', 'release', 'give_away'],
};

/** Where things come in: a blank label that is scanned there goes on a new thing. */
const INTAKE: readonly StationKind[] = ['intake', 'container', 'driver'];

/** The moves of a station; none where any move may come. */
export function movesAt(station: StationKind | undefined): readonly Move[] {
  return (station && MOVES[station]) ?? [];
}

export function takesIn(station: StationKind | undefined): boolean {
  return station !== undefined && INTAKE.includes(station);
}
