/** The floors that have a button of their own. */
export type FloorChoice = '-1' | '0' | '1' | '2' | '3' | 'higher';

/** The lowest floor without a button of its own. */
export const HIGHER = 4;

/** The button of a floor; all cellars have one. */
export function choiceOf(floor: number): FloorChoice {
  if (floor < 0) return '-1';
  return floor >= HIGHER ? 'higher' : (String(floor) as FloorChoice);
}

/** The floor that a button means, or begins with. */
export function floorOf(choice: FloorChoice): number {
  return choice === 'higher' ? HIGHER : Number(choice);
}
