import { ask, type Api } from '../api/client.ts';
import { keyHeader } from '../api/idempotency.ts';
import { pictureBody } from '../api/picture.ts';
import type { Photo } from '../api/types.ts';

/**
 * Sends a picture of a thing, so that somebody can look at it before. Throws a Problem.
 * @param centre the centre it is for; empty where there is only one
 */
export async function sendPhoto(api: Api, file: File, centre: { centreId?: string }): Promise<Photo> {
  // Few have a picture to send: its code comes when it is needed.
  const { TakenPhoto } = await import('../items/photo.ts');
  const taken = await TakenPhoto.from(file);
  taken.letGo();
  const params = { header: keyHeader(taken.id), query: centre };
  return ask(api.POST('/public/photos', { params, ...pictureBody(taken.picture) }));
}
