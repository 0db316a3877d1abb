import type { Item, ItemSummary, Phase, Step } from '../api/types.ts';

/** A thing as this device knows it: enough to scan and move it without a network. Nothing about its giver. */
export interface KnownThing {
  id: string;
  /** The code on its label; absent when it has none. */
  code?: string;
  version: number;
  step: Step;
  phase: Phase;
  outcome: boolean;
  tested?: Item['tested'];
  ownerKeeps: boolean;
  categoryId: string;
  priceCents?: number | null;
  thumbUrl?: string | null;
  /** When it last changed, by the server's clock. */
  updatedAt: string;
}

/** What is kept of a row of a list. */
export function fromSummary(row: ItemSummary): KnownThing {
  const { id, version, step, phase, outcome, tested, ownerKeeps, priceCents, thumbUrl, updatedAt } = row;
  const told = { id, version, step, phase, outcome, ownerKeeps, updatedAt, categoryId: row.category.id };
  return {
    ...told,
    ...(tested != null && { tested }),
    ...(priceCents != null && { priceCents }),
    ...(thumbUrl != null && { thumbUrl }),
    ...(row.labelCode != null && { code: row.labelCode }),
  };
}

/** What is kept of a thing that the server showed. */
export function fromItem(item: Item): KnownThing {
  const { label, photo, ...rest } = item;
  return fromSummary({
    ...rest,
    ...(label && { labelCode: label.code }),
    ...(photo && { thumbUrl: photo.thumbUrl }),
  });
}
