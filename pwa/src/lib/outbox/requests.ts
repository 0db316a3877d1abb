import { ask, type Api } from '../api/client.ts';
import { keyHeader } from '../api/idempotency.ts';
import { pictureBody } from '../api/picture.ts';
import type { Item } from '../api/types.ts';
import type { Act } from './act.ts';

/** Tells the server of an act; gives the thing as it stands afterwards. Throws a Problem when it is not accepted. */
export async function tell(api: Api, act: Act, picture?: Blob): Promise<Item | null> {
  const header = keyHeader(act.id);
  const { deed } = act;
  const deviceAt = new Date(act.madeAt).toISOString();
  switch (deed.kind) {
    case 'handover':
      await ask(api.POST('/handovers', { params: { header }, body: { channel: deed.channel } }));
      return null;
    case 'photo':
      if (picture) await sendPhoto(api, act.id, picture);
      return null;
    case 'item':
      return ask(api.POST('/items', { params: { header }, body: { ...deed.body, deviceAt } }));
    case 'move': {
      const params = { path: { id: deed.item }, header };
      return ask(api.POST('/items/{id}/moves', { params, body: { ...deed.body, deviceAt } }));
    }
  }
}

/** Sends a photo under this key, which becomes its id. */
export async function sendPhoto(api: Api, key: string, picture: Blob): Promise<void> {
  await ask(api.POST('/photos', { params: { header: keyHeader(key) }, ...pictureBody(picture) }));
}
