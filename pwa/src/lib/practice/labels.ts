import { parseCode } from '../scanner/code.ts';

/**
 * Labels for learning the work begin with this, "oefen" where O is 0. The server gives no thing such a code; both are
 * held to tests/vectors/practice-labels.json.
 */
const PREFIX = '0EFEN000';

/** So many are on made-up things, */
const ON_THINGS = 8;

/** and so many are blank. */
const BLANK = 4;

/** Characters of a code. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

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
  return Array.from({ length: count }, (_, place) => whole(PREFIX + (ALPHABET[first + place] ?? '')));
}

/** Puts the check character behind the other nine. */
function whole(nine: string): string {
  const code = [...ALPHABET].map((last) => nine + last).find((each) => 'code' in parseCode(each));
  return code ?? nine;
}
