import type { SignName } from '../../lib/ui/pictograms/names.ts';

/** A sign of ours, or the pictogram of a thing. */
export type Picture = { sign: SignName } | { thing: string };

/** One line of a table of figures. */
export interface FiguresRow {
  name: string;
  picture?: Picture;
  /** One for each column. */
  figures: readonly string[];
  /** What part of the whole it is, from 0 to 1: drawn as a bar below the last figure. */
  share?: number;
  /** Weighs more than the other lines. */
  strong?: boolean;
}
