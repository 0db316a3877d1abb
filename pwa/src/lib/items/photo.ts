import type { Api } from '../api/client.ts';
import { newKey } from '../api/idempotency.ts';
import { Problem } from '../api/problem.ts';
import { sendPhoto } from '../outbox/requests.ts';
import { shrink } from './shrink.ts';

/** A photo that was taken at this device and may still have to be sent. */
export class TakenPhoto {
  /** Address of the picture for on the screen, until it is let go. */
  readonly preview: string;
  /** Its id, here and on the server. */
  readonly id = newKey();
  #sent = false;

  private constructor(readonly picture: Blob) {
    this.preview = URL.createObjectURL(picture);
  }

  /** Makes a file from the camera ready. Throws a Problem when it is no picture. */
  static async from(file: Blob): Promise<TakenPhoto> {
    try {
      return new TakenPhoto(await shrink(file));
    } catch {
      throw new Problem('not_a_photo', 'Not a picture', 0);
    }
  }

  /** Sends it, once. */
  async send(api: Api): Promise<void> {
    if (!this.#sent) await sendPhoto(api, this.id, this.picture);
    this.#sent = true;
  }

  /** Gives back the memory of the picture. */
  letGo(): void {
    URL.revokeObjectURL(this.preview);
  }
}
