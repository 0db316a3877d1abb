import type { LabelStock } from '../../../lib/api/types.ts';

/** A label paper, in millimetres: one label, and how many stand on a sheet. */
interface Paper {
  width: number;
  height: number;
  /** For a sheet: labels beside and below each other. */
  sheet?: { columns: number; rows: number };
}

/** The papers as the server prints on them. */
export const PAPERS: Record<LabelStock, Paper> = {
  roll62: { width: 62, height: 32 },
  label29x90: { width: 29, height: 90 },
  label62x29: { width: 62, height: 29 },
  tag17x54: { width: 17, height: 54 },
  a4_l7160: { width: 63.5, height: 38.1, sheet: { columns: 3, rows: 7 } },
  a4_l7163: { width: 99.1, height: 38.1, sheet: { columns: 2, rows: 7 } },
};

/** A rectangle to draw. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a paper looks from above: its outline, the labels on it, and where each label has its QR. */
export function drawingOfStock(stock: LabelStock): { paper: Box; labels: Box[]; codes: Box[] } {
  const { width, height, sheet } = PAPERS[stock];
  const paper = sheet ? { x: 0, y: 0, width: 210, height: 297 } : { x: 0, y: 0, width, height };
  const { columns, rows } = sheet ?? { columns: 1, rows: 1 };
  const left = (paper.width - columns * width) / 2;
  const top = (paper.height - rows * height) / 2;
  const labels = Array.from({ length: columns * rows }, (_, place) => ({
    x: left + (place % columns) * width,
    y: top + Math.floor(place / columns) * height,
    width,
    height,
  }));
  return { paper, labels, codes: labels.map(codeOn) };
}

/** The QR is a square at the start of a lying label, or on top of a standing one. */
function codeOn({ x, y, width, height }: Box): Box {
  const side = Math.min(width, height) * 0.6;
  const edge = Math.min(width, height) * 0.2;
  return { x: x + edge, y: y + edge, width: side, height: side };
}
