import type { Phase, Step } from '../api/types.ts';

/** The steps while a thing is here, by phase, in the order they usually come. */
export const STEPS_OF: Record<Phase, readonly Step[]> = {
  inzamelen: ['received'],
  klaarmaken: ['to_test', 'tested', 'cleaning', 'repair', 'upcycling', 'dismantling', 'ready'],
  verkopen: ['for_sale', 'reserved'],
};

/** How a thing's stay may end. */
export const OUTCOMES: readonly Step[] = [
  'sold',
  'given_away',
  'returned_to_owner',
  'transferred',
  'dismantled',
  'upcycled',
  'recycled',
  'residual',
  'refused',
];

/** All steps. */
export const STEPS: readonly Step[] = [...Object.values(STEPS_OF).flat(), ...OUTCOMES];
