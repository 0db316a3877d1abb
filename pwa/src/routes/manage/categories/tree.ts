import type { Category } from '../../../lib/api/types.ts';

/** A category and what is narrower. */
export interface Branch {
  category: Category;
  parts: Branch[];
}

/** A place among siblings. */
export interface Placing {
  id: string;
  position: number;
}

/** The main groups with their parts, streams together, each in the order of the tiles. */
export function treeOf(categories: readonly Category[]): Branch[] {
  const inOrder = categories.toSorted((a, b) => a.position - b.position);
  const streams = inOrder.map(({ stream }) => stream);
  const roots = branches(inOrder, null);
  return roots.toSorted((a, b) => streams.indexOf(a.category.stream) - streams.indexOf(b.category.stream));
}

/** The position that puts something new behind all others. */
export function lastPosition(others: readonly Pick<Placing, 'position'>[]): number {
  return Math.max(0, ...others.map(({ position }) => position)) + 10;
}

/**
 * What to change so that something, such as a category, moves one place up (-1) or down (1) among its siblings.
 * @param siblings those beside each other, in their present order, the moved one included
 */
export function shifted(siblings: readonly Placing[], id: string, by: -1 | 1): Placing[] {
  const from = siblings.findIndex((each) => each.id === id);
  const other = siblings[from + by];
  const moved = siblings[from];
  if (!moved || !other) return [];
  const wanted = siblings.with(from, other).with(from + by, moved);
  const free = positions(siblings);
  return wanted
    .map((each, place) => ({ each, position: free[place] ?? each.position }))
    .filter(({ each, position }) => each.position !== position)
    .map(({ each, position }) => ({ id: each.id, position }));
}

/** The positions of siblings, made to differ: two of them may have been given the same one. */
function positions(siblings: readonly Placing[]): number[] {
  const taken: number[] = [];
  for (const { position } of siblings) taken.push(Math.max(position, (taken.at(-1) ?? -1) + 1));
  return taken;
}

function branches(categories: readonly Category[], parent: string | null): Branch[] {
  return categories
    .filter(({ parentId }) => (parentId ?? null) === parent)
    .map((category) => ({ category, parts: branches(categories, category.id) }));
}
