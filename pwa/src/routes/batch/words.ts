import type { Need } from '../../lib/api/types.ts';
import type { I18n } from '../../lib/i18n/i18n.svelte.ts';
import type { MoveDetails } from '../../lib/items/item.svelte.ts';
import { reasonText } from '../../lib/items/reasons.ts';

/** What a move was told, as a person reads it: `Prijs`, `€ 1,00`. */
export function toldWords(
  i18n: I18n,
  needs: readonly Need[],
  { priceCents, stream, partner, reason }: MoveDetails,
): { need: string; value: string }[] {
  const told: Record<Need, string | null | undefined> = {
    price: priceCents == null ? null : i18n.formats.money(priceCents),
    stream: stream && i18n.word('stream', stream),
    partner,
    reason: reason && reasonText(i18n, reason),
  };
  return needs.map((need) => ({ need: i18n.word('need', need), value: told[need] ?? '' }));
}
