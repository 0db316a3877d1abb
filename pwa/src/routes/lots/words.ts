import type { LotMove } from '../../lib/api/types.ts';
import type { I18n } from '../../lib/i18n/i18n.svelte.ts';
import type { Tone } from '../../lib/items/tone.ts';

/** So many pieces, when somebody counted them, of so many grams. */
interface Content {
  pieces?: number | undefined;
  weightGrams: number;
}

/** What is in a lot: `12 stuks · 8,4 kg`, or that nobody counted it. */
export function contentText(i18n: I18n, { pieces, weightGrams }: Content): string {
  const count = pieces == null ? i18n.plain('lot-uncounted') : i18n.plain('lot-pieces', { count: pieces });
  return `${count} · ${i18n.formats.weight(weightGrams)}`;
}

/** What came into a lot, or with a minus left it: `− 2 stuks · 1,2 kg`. */
export function changeText(i18n: I18n, { pieces, weightGrams }: Content): string {
  const sign = weightGrams < 0 ? '−' : '+';
  const weight = Math.abs(weightGrams);
  const much = pieces
    ? contentText(i18n, { pieces: Math.abs(pieces), weightGrams: weight })
    : i18n.formats.weight(weight);
  return `${sign} ${much}`;
}

/** The usual reasons to weigh or count again. The server keeps the word; anything else is free text. */
export const REASONS = ['miscounted', 'misweighed', 'lost'] as const;

/** A reason in the reader's language; free text as it was written. */
export function reasonText(i18n: I18n, reason: string): string {
  return i18n.maybe(`lot-reason-${reason}`) ?? reason;
}

const CAME: readonly LotMove[] = ['take_in', 'split_from', 'merge_from'];
const TO_SHOP: readonly LotMove[] = ['sell', 'give_away'];
const LEFT: readonly LotMove[] = ['transfer', 'recycle', 'discard'];

/** The colour of an act: where it takes what is in the lot. */
export function toneOf(move: LotMove): Tone {
  if (CAME.includes(move)) return 'inzamelen';
  if (TO_SHOP.includes(move)) return 'verkopen';
  return LEFT.includes(move) ? 'outcome' : 'klaarmaken';
}
