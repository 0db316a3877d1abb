import type { RepairCategory } from '../../lib/api/types.ts';
import { plain } from '../../lib/plain.ts';

/** The categories that somebody looks for, by a part of their name in any language; all when nothing is typed. */
export function found(categories: readonly RepairCategory[], search: string): RepairCategory[] {
  const wanted = plain(search);
  return categories.filter(({ names }) => Object.values(names).some((name) => plain(name).includes(wanted)));
}
