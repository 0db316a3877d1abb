import type { BoardLine, RepairBoard } from '../../lib/api/types.ts';

/** So many of those whose turn it is stand on the board, the latest first. */
export const MOST_CALLED = 14;

/** So many of those who wait stand on the board: more would be too small to read from afar. */
export const MOST_WAITING = 12;

/** The numbers that were called to a table, or to another one, between two looks at the board. */
export function newTurns(before: RepairBoard | null, after: RepairBoard): number[] {
  if (before === null) return [];
  const tables = new Map(before.atTable.map(({ number, table }) => [number, table]));
  const called = ({ number, table }: BoardLine) => !tables.has(number) || tables.get(number) !== table;
  return after.atTable.filter(called).map(({ number }) => number);
}

/** How large the lines can be, by how many there are. */
export function sizeFor(lines: number): 'huge' | 'large' | 'medium' {
  if (lines <= 3) return 'huge';
  return lines <= 6 ? 'large' : 'medium';
}
