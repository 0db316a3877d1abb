import type { RepairCategory } from '../../lib/api/types.ts';

/** The categories that somebody looks for, by a part of their name in any language; all when nothing is typed. */
export function found(categories: readonly RepairCategory[], search: string): RepairCategory[] {
  const wanted = plain(search);
  return categories.filter(({ names }) => Object.values(names).some((name) => plain(name).includes(wanted)));
}

/** Small letters without accents: `Föhn` is found by `fohn`. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
}
