import { ask, type Api } from '../api/client.ts';
import { keyHeader, newKey } from '../api/idempotency.ts';
import { Problem } from '../api/problem.ts';
import type { Photo } from '../api/types.ts';
import { shrink } from './shrink.ts';

/** A photo that was taken at this device and may still have to be sent. */
export class TakenPhoto {
  /** Address of the picture for on the screen, until it is let go. */
  readonly preview: string;
  /** The photo's id on the server, once it is there. */
  #sent: Photo | null = null;
  readonly #key = newKey();

  private constructor(private readonly picture: Blob) {
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

  /** Sends it, once: later calls give the same photo. */
  async send(api: Api): Promise<Photo> {
    this.#sent ??= await ask(
      api.POST('/photos', {
        params: { header: keyHeader(this.#key) },
        headers: { 'Content-Type': 'image/jpeg' },
        // The document has binary bodies as strings; the picture goes out as it is.
        body: this.picture as unknown as string,
        bodySerializer: (body) => body as unknown as Blob,
      }),
    );
    return this.#sent;
  }

  /** Gives back the memory of the picture. */
  letGo(): void {
    URL.revokeObjectURL(this.preview);
  }
}
