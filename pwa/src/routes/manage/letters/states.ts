import type { LetterState } from '../../../lib/api/types.ts';
import type { Sign } from '../../../lib/ui/pictograms/Icon.svelte';

/** How letters can stand, in the order of their lives. */
export const LETTER_STATES: readonly LetterState[] = ['queued', 'sent', 'failed', 'dropped'];

/** A sign for each. */
export const LETTER_SIGNS: Record<LetterState, Sign> = {
  queued: 'refresh',
  sent: 'check',
  failed: 'alert',
  dropped: 'close',
};
