import type { LabelStock } from '../api/types.ts';

/** The kinds of label paper, the usual one first. */
export const STOCKS = [
  'roll62',
  'label29x90',
  'label62x29',
  'tag17x54',
  'a4_l7160',
  'a4_l7163',
] as const satisfies readonly LabelStock[];

/** What wears a label. */
export type Bearer = 'items' | 'lots';

/**
 * Where the server draws the present label of a thing or a lot. The server needs no code; it is there because a
 * browser keeps the picture of an address on a page, and would show the label from before it was replaced.
 */
export function labelAddress(
  of: Bearer,
  { id, code }: { id: string; code: string },
  format: 'svg' | 'pdf',
  stock: LabelStock,
): string {
  return `/v1/${of}/${id}/label?${new URLSearchParams({ format, stock, code })}`;
}

/** Where the server draws the receipt of a handover. */
export function receiptAddress(handoverId: string, format: 'svg' | 'pdf'): string {
  return `/v1/handovers/${handoverId}/receipt?${new URLSearchParams({ format })}`;
}
