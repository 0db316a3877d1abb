import { withCheck } from '../scanner/code.ts';

/**
 * Labels for learning the work begin with this, "oefen" where O is 0. The server gives no thing such a code; both are
 * held to tests/vectors/practice-labels.json.
 */
const PREFIX = '0EFEN000';

/** So many are on made-up things, */
const ON_THINGS = 8;

/** and so many are blank. */
const BLANK = 4;

/** The labels on made-up things. */
export const PRACTICE_THINGS = codes(0, ON_THINGS);

/** The labels that are on nothing yet. */
export const PRACTICE_BLANKS = codes(ON_THINGS, BLANK);

const ALL = new Set([...PRACTICE_THINGS, ...PRACTICE_BLANKS]);

/** Whether a label is only for learning the work. */
export function isPractice(code: string): boolean {
  return ALL.has(code);
}

function codes(first: number, count: number): string[] {
  // Up to sixteen, the alphabet of codes counts as hexadecimal does.
  const last = (place: number) => (first + place).toString(16).toUpperCase();
  return Array.from({ length: count }, (_, place) => withCheck(`${PREFIX}${last(place)}`));
}
