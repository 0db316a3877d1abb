import type { PickupKind, PickupVerdict } from '../api/types.ts';
import type { SignName } from '../ui/pictograms/names.ts';

/** What a stop can be for, with a sign. */
export const KIND_SIGNS: Record<PickupKind, SignName> = {
  goods: 'phase-verkopen',
  recycling: 'step-recycled',
  container: 'station-container',
  delivery: 'delivery',
};

/** What can be said of a kind of thing, with a sign. */
export const VERDICT_SIGNS: Record<PickupVerdict, SignName> = { yes: 'check', look: 'photo', no: 'wrong' };

/** The same, with a colour. */
export const VERDICT_TONES = { yes: 'verkopen', look: 'klaarmaken', no: 'outcome' } as const;
