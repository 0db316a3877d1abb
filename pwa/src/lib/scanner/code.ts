/**
 * The code of a label: ten characters that a person can read aloud and type.
 * The twin of server/src/labels/code.rs; both are held to tests/vectors/label-codes.json.
 */

/** Crockford's base32: no I, L, O (they look like 1 and 0) and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters in a code, the check character included. */
const LENGTH = 10;

/** Why typed text is not the code of a label. */
export type CodeFault = 'character' | 'length' | 'check_character';

export type ParsedCode = { code: string } | { fault: CodeFault };

/**
 * Reads a code as a person types it: any case, O as 0, I and L as 1, with or without spaces and hyphens.
 * Faults are named in the order character, length, check character.
 */
export function parseCode(typed: string): ParsedCode {
  const values = [...typed.replaceAll(/[ -]/g, '')].map(valueOf);
  if (values.includes(-1)) return { fault: 'character' };
  if (values.length !== LENGTH) return { fault: 'length' };
  if (remainder(values) !== 0) return { fault: 'check_character' };
  return { code: values.map((value) => ALPHABET[value]).join('') };
}

/** The code as printed beside the QR: `XXXXX-XXXXX`. Also groups a code that is still being typed. */
export function grouped(code: string): string {
  return code.length > LENGTH / 2 ? `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}` : code;
}

/** Puts the check character behind the other nine of a code. */
export function withCheck(nine: string): string {
  return `${nine}${ALPHABET[timesAlpha(remainder([...nine].map(valueOf)))]}`;
}

function valueOf(character: string): number {
  // ASCII only: upper-casing other letters could turn them into ours.
  if (!/^[0-9a-z]$/i.test(character)) return -1;
  const upper = character.toUpperCase();
  return ALPHABET.indexOf(upper === 'O' ? '0' : upper === 'I' || upper === 'L' ? '1' : upper);
}

/** The characters as a polynomial over GF(32), at alpha: zero for a whole code. */
function remainder(values: number[]): number {
  return values.reduce((sum, value) => timesAlpha(sum) ^ value, 0);
}

/** Multiplies by alpha in GF(32) = GF(2)[x] / (x^5 + x^2 + 1). */
function timesAlpha(value: number): number {
  const shifted = value << 1;
  return shifted & 0b10_0000 ? shifted ^ 0b10_0101 : shifted;
}
