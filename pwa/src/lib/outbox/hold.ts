import { ask, type Api } from '../api/client.ts';
import type { ActToHold } from '../api/types.ts';
import { without } from '../without.ts';
import { isRepair, moveOf, type Act } from './act.ts';
import { repairRequest } from './repair-requests.ts';
import { DeviceStore } from './store.ts';

/** So many acts the server takes at a time. */
const AT_ONCE = 100;

/**
 * Leaves what a shut-out device could not send with the server, where a coordinator decides about it; then forgets all
 * that the device kept. Throws a Problem when the server cannot be reached: then nothing is forgotten.
 */
export async function leaveAll(api: Api, store = new DeviceStore()): Promise<void> {
  const acts = await store.acts.orderBy('seq').toArray();
  const held = inOrder(acts).filter((act) => act !== null);
  for (let first = 0; first < held.length; first += AT_ONCE) {
    await ask(api.POST('/devices/current/held-acts', { body: { acts: held.slice(first, first + AT_ONCE) } }));
  }
  await store.delete();
}

/** Acts as the server holds them. It sorts by time: what was done at one moment gets one millisecond more each. */
function inOrder(acts: readonly Act[]): (ActToHold | null)[] {
  const photos = new Set(acts.filter(({ deed }) => deed.kind === 'photo').map(({ id }) => id));
  let last = 0;
  return acts.map((act) => {
    last = Math.max(act.madeAt, last + 1);
    return toHold(act, new Date(last).toISOString(), photos);
  });
}

/** Photos are not held: a thing that comes in with one comes in without it. */
function toHold(act: Act, deviceAt: string, photos: ReadonlySet<string>): ActToHold | null {
  const { id, deed, by } = act;
  const whole = { id, staffId: by.id, deviceAt };
  if (isRepair(deed)) {
    // As it would have been sent, to the moment: the server may have heard it already.
    const { at, id: of, body } = repairRequest(deed, new Date(act.madeAt).toISOString());
    return { ...whole, kind: deed.kind, path: `/v1${at.replace('{id}', of)}`, body };
  }
  switch (deed.kind) {
    case 'photo':
      return null;
    case 'handover':
      return { ...whole, kind: 'handover', path: '/v1/handovers', body: { channel: deed.channel } };
    case 'item': {
      const body = photos.has(deed.body.photoId ?? '') ? without(deed.body, 'photoId') : deed.body;
      return { ...whole, kind: 'take_in', path: '/v1/items', body };
    }
    case 'van': {
      const body = photos.has(deed.body.photoId ?? '') ? without(deed.body, 'photoId') : deed.body;
      return {
        ...whole,
        kind: 'van_deed',
        path: `/v1/pickup-days/${deed.day}/deeds`,
        body: { ...body, deviceAt },
      };
    }
    case 'move':
      return { ...whole, kind: moveOf(act) ?? '', path: `/v1/items/${deed.item}/moves`, body: deed.body };
  }
}
