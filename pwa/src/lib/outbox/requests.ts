import { ask, type Api } from '../api/client.ts';
import { keyHeader } from '../api/idempotency.ts';
import { pictureBody } from '../api/picture.ts';
import { isRepair, type Act, type Answer } from './act.ts';
import { tellRepair } from './repair-requests.ts';

/** Tells the server of an act; gives what it answered. Throws a Problem when it is not accepted. */
export async function tell(api: Api, act: Act, picture?: Blob): Promise<Answer> {
  const header = keyHeader(act.id);
  const { deed } = act;
  const deviceAt = new Date(act.madeAt).toISOString();
  const answer: Answer = { item: null, booking: null, van: null };
  if (isRepair(deed)) return { ...answer, booking: await tellRepair(api, act.id, deed, deviceAt) };
  switch (deed.kind) {
    case 'handover':
      await ask(api.POST('/handovers', { params: { header }, body: { channel: deed.channel } }));
      return answer;
    case 'photo':
      if (picture) await sendPhoto(api, act.id, picture);
      return answer;
    case 'item':
      answer.item = await ask(api.POST('/items', { params: { header }, body: { ...deed.body, deviceAt } }));
      return answer;
    case 'van': {
      const params = { path: { id: deed.day }, header };
      const body = { ...deed.body, deviceAt };
      answer.van = await ask(api.POST('/pickup-days/{id}/deeds', { params, body }));
      return answer;
    }
    case 'move': {
      const params = { path: { id: deed.item }, header };
      answer.item = await ask(api.POST('/items/{id}/moves', { params, body: { ...deed.body, deviceAt } }));
      return answer;
    }
  }
}

/** Sends a photo under this key, which becomes its id. */
export async function sendPhoto(api: Api, key: string, picture: Blob): Promise<void> {
  await ask(api.POST('/photos', { params: { header: keyHeader(key) }, ...pictureBody(picture) }));
}
