import type { PickupKind, RefusedBecause } from '../../lib/api/types.ts';
import type { MessageKey } from '../../lib/i18n/keys.ts';
import type { SignName } from '../../lib/ui/pictograms/names.ts';
import type { DriveStop, DriveThing } from '../../lib/van/ahead.ts';

/** Why a thing is not taken, each with its sign, in the order of the buttons. */
export const BECAUSE: readonly { reason: RefusedBecause; icon: SignName }[] = [
  { reason: 'wet', icon: 'wet' },
  { reason: 'broken', icon: 'condition-broken' },
  { reason: 'dirty', icon: 'dirty' },
  { reason: 'too_large', icon: 'too-large' },
  { reason: 'unsafe', icon: 'alert' },
  { reason: 'not_as_told', icon: 'not-as-told' },
  { reason: 'other', icon: 'help' },
];

/** How many of a thing nothing was said of yet. */
export function left({ thing, outcome }: DriveThing): number {
  if (outcome.refused !== null || outcome.notThere) return 0;
  return Math.max(0, thing.pieces - outcome.taken);
}

/** The next thing of which something is to be said, besides those of which there are no more. */
export function nextThing(things: readonly DriveThing[], enough: ReadonlySet<string>): DriveThing | null {
  return things.find((each) => left(each) > 0 && !enough.has(each.thing.id)) ?? null;
}

/** Whether nothing was done at a door yet: then nobody may be at home. */
export function untouched({ things }: DriveStop): boolean {
  return things.every(({ said }) => !said);
}

/** What became of a thing: a word and its sign; null while nothing was said. */
export function saidOf(
  { outcome, said }: DriveThing,
  kind: PickupKind,
): { text: MessageKey; icon: SignName; good: boolean } | null {
  if (!said) return null;
  if (outcome.refused !== null) return { text: 'van-said-refused', icon: 'step-refused', good: false };
  if (outcome.notThere) return { text: 'van-said-not-there', icon: 'wrong', good: false };
  const text = kind === 'delivery' ? 'van-said-brought' : 'van-said-taken';
  return { text, icon: 'check', good: true };
}

/** What the buttons at a door say: something is taken along, or brought. */
export function doorWords(kind: PickupKind) {
  const brings = kind === 'delivery';
  return {
    /** Only what may be sold gets a label; the rest goes by weight. */
    labels: kind === 'goods',
    take: brings ? 'van-take-delivery' : kind === 'goods' ? 'van-take' : 'van-take-load',
    refuse: brings ? 'van-refuse-delivery' : 'van-refuse',
    what: brings ? 'van-what-delivery' : 'van-what',
  } as const;
}

/** How many may be taken still: of what stays behind, all, because somebody may have thought again. */
export function toTake({ thing, outcome }: DriveThing): number {
  if (outcome.refused !== null || outcome.notThere) return thing.pieces;
  return Math.max(0, thing.pieces - outcome.taken);
}
