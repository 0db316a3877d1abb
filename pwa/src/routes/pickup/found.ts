import type { PublicGood } from '../../lib/api/types.ts';
import { plain } from '../../lib/plain.ts';

/** The things that somebody looks for, by a part of their name in any language or of another word for them. */
export function found(goods: readonly PublicGood[], search: string): PublicGood[] {
  const wanted = plain(search);
  return goods.filter(({ names, words }) =>
    [...Object.values(names), words ?? ''].some((text) => plain(text).includes(wanted)),
  );
}
