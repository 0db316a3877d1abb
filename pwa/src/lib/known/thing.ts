import type { Category, Item, ItemSummary, Phase, PossibleMove, Step } from '../api/types.ts';
import { without } from '../without.ts';

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

/** A thing as screens show it, by what is known here. `more` is what else was seen of it. */
export function toItem(
  thing: KnownThing,
  category: Category,
  moves: readonly PossibleMove[],
  more: Partial<Item> = {},
): Item {
  const { code, tested, priceCents } = thing;
  const url = `${location.origin}/i/${code}`;
  return {
    ...(code !== undefined && { label: { code, url, state: 'in_use' as const } }),
    ...{ handoverId: '', receivedAt: thing.updatedAt, history: [] },
    ...without(more, 'tested', 'priceCents'),
    ...without(thing, 'code', 'tested', 'priceCents', 'categoryId', 'thumbUrl'),
    category,
    moves: [...moves],
    ...(tested != null && { tested }),
    ...(priceCents != null && { priceCents }),
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
