import { ask, type Api } from '../../lib/api/client.ts';
import { Problem } from '../../lib/api/problem.ts';
import { versionOf, type Act } from '../../lib/outbox/act.ts';
import type { Work } from '../../lib/work.svelte.ts';

/** What may solve the refusal of an act, besides letting it go. */
export type Solution = 'after_all' | 'other_label' | 'again';

const LABEL_REFUSALS = ['label_taken', 'label_unknown', 'label_revoked', 'label_mistyped'];

/** What to offer for a refused act. */
export function solutionOf({ deed, refusal }: Act): Solution {
  if (versionOf(deed) !== null) return 'after_all';
  const labels = deed.kind === 'item' || deed.kind === 'repair_label' || deed.kind === 'van';
  return labels && LABEL_REFUSALS.includes(refusal?.code ?? '') ? 'other_label' : 'again';
}

/** Does a refused act with what it changes as it stands now. Throws a Problem when the rules do not allow it any more. */
export async function doAfterAll(work: Work, act: Act): Promise<void> {
  const version = await versionNow(work.session.api, act);
  if (version === null) throw new Problem('not_possible', 'It stands otherwise now', 409);
  await work.outbox.doAfterAll(act, version);
}

/** The present version of what an act changes; null when the act does not go with how it stands. */
async function versionNow(api: Api, { deed }: Act): Promise<number | null> {
  if (deed.kind === 'move') {
    const item = await ask(api.GET('/items/{id}', { params: { path: { id: deed.item } } }));
    const possible = item.moves.some(({ move, refusal }) => move === deed.body.move && refusal == null);
    return possible ? item.version : null;
  }
  if (deed.kind !== 'repair') throw new Error('only what changes something is done after all');
  const params = { path: { id: deed.booking } };
  const booking = await ask(api.GET('/repair-bookings/{id}', { params }));
  return booking.acts.includes(deed.body.act) ? booking.version : null;
}

/** Gives a thing another label than the one that was refused. */
export async function useOtherLabel(work: Work, act: Act, labelCode: string): Promise<void> {
  const { deed } = act;
  if (deed.kind === 'item') await work.outbox.retry(act, { ...deed, body: { ...deed.body, labelCode } });
  else if (deed.kind === 'repair_label')
    await work.outbox.retry(act, { ...deed, body: { ...deed.body, labelCode } });
  else if (deed.kind === 'van') await work.outbox.retry(act, { ...deed, body: { ...deed.body, labelCode } });
  else throw new Error('only what gives a label can give another one');
}
