import { ask, type Api } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import type { Spot } from '../api/types.ts';

/** What a register knows of an address. */
export interface KnownAddress {
  street: string;
  town: string;
  spot: Spot | null;
  /** The code of its municipality: `GM0855`. */
  municipality: string | null;
}

/** The figures of a house number and what stands behind them: `12 A` is 12 and `A`. Null when it does not begin with figures. */
export function splitNumber(houseNumber: string): { number: number; addition: string } | null {
  const read = /^(\d{1,5})[\s-]*(.*)$/.exec(houseNumber.trim());
  const number = Number(read?.[1] ?? 0);
  return number > 0 ? { number, addition: (read?.[2] ?? '').trim() } : null;
}

/** Whether this is a Dutch postcode. */
export function isPostcode(text: string): boolean {
  return /^[1-9]\d{3} ?[a-z]{2}$/i.test(text.trim());
}

/**
 * Asks the register of addresses.
 * @returns what it knows; `unknown` when it has no such address; null when no register answers: then it has to be typed
 */
export async function lookUp(
  api: Api,
  postcode: string,
  houseNumber: string,
): Promise<KnownAddress | 'unknown' | null> {
  const split = splitNumber(houseNumber);
  if (!split) return null;
  const query = { postcode: postcode.trim(), houseNumber: split.number };
  try {
    const found = await ask(api.GET('/public/addresses', { params: { query } }));
    if (found.lookup !== 'done') return null;
    // An addition that the register does not have is no other street.
    const same = found.items.find(({ addition }) => bare(addition ?? '') === bare(split.addition));
    const address = same ?? found.items[0];
    if (!address) return 'unknown';
    return {
      street: address.street,
      town: address.town,
      spot: address.spot ?? null,
      municipality: address.municipalityCode ? `GM${address.municipalityCode}` : null,
    };
  } catch (thrown) {
    // Without it, the address is typed: nobody has to wait for a register.
    if (thrown instanceof Problem) return null;
    throw thrown;
  }
}

function bare(addition: string): string {
  return addition.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
