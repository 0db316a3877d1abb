import { ask } from '../../lib/api/client.ts';
import { Problem } from '../../lib/api/problem.ts';
import type { Act } from '../../lib/outbox/act.ts';
import type { Work } from '../../lib/work.svelte.ts';

/** What may solve the refusal of an act, besides letting it go. */
export type Solution = 'after_all' | 'other_label' | 'again';

const LABEL_REFUSALS = ['label_taken', 'label_unknown', 'label_revoked', 'label_mistyped'];

/** What to offer for a refused act. */
export function solutionOf({ deed, refusal }: Act): Solution {
  if (deed.kind === 'move') return 'after_all';
  return deed.kind === 'item' && LABEL_REFUSALS.includes(refusal?.code ?? '') ? 'other_label' : 'again';
}

/** Makes a refused move of the thing as it stands now. Throws a Problem when the rules do not allow it any more. */
export async function moveAfterAll(work: Work, act: Act): Promise<void> {
  const { deed } = act;
  if (deed.kind !== 'move') throw new Error('only moves are made after all');
  const item = await ask(work.session.api.GET('/items/{id}', { params: { path: { id: deed.item } } }));
  const possible = item.moves.some(({ move, refusal }) => move === deed.body.move && refusal == null);
  if (!possible) throw new Problem('not_possible', 'The thing stands otherwise now', 409);
  await work.outbox.moveAfterAll(act, item.version);
}

/** Takes a thing in with another label than the one that was refused. */
export async function useOtherLabel(work: Work, act: Act, labelCode: string): Promise<void> {
  if (act.deed.kind !== 'item') throw new Error('only a thing that comes in gets a label');
  await work.outbox.retry(act, { ...act.deed, body: { ...act.deed.body, labelCode } });
}
