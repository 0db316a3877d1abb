import { cameraAllowed, openCamera, type Camera, type CameraFault } from './camera.ts';
import { createDecoder, type Decoder } from './decoder.ts';

/** What the scanner shows. */
export type View =
  | { kind: 'waiting' }
  /** Before the browser asks for the camera, in its own words, we say why. */
  | { kind: 'explanation' }
  | { kind: 'camera'; camera: Camera; decoder: Decoder }
  | { kind: 'fault'; fault: CameraFault };

/** The camera of one scanner: started when asked, stopped when the page is hidden or left. */
export class ScannerState {
  view = $state.raw<View>({ kind: 'waiting' });
  #left = false;

  /** Starts at once where the person allowed the camera before. */
  async open(): Promise<void> {
    if (await cameraAllowed()) await this.startCamera();
    else this.view = { kind: 'explanation' };
  }

  /** Asks for the camera. */
  async startCamera(): Promise<void> {
    this.view = { kind: 'waiting' };
    const camera = await openCamera();
    if (typeof camera === 'string') {
      this.view = { kind: 'fault', fault: camera };
      return;
    }
    const decoder = await createDecoder();
    // The person may have left while the browser was asking.
    if (this.#left) return stop(camera, decoder);
    this.view = { kind: 'camera', camera, decoder };
  }

  /** Out of sight the camera goes off, and on again when it is back. */
  follow(away: boolean): void {
    if (away) this.#stop();
    else if (this.view.kind === 'waiting') void this.open();
  }

  /** The scanner is gone from the screen. */
  leave(): void {
    this.#left = true;
    this.#stop();
  }

  #stop(): void {
    if (this.view.kind !== 'camera') return;
    stop(this.view.camera, this.view.decoder);
    this.view = { kind: 'waiting' };
  }
}

function stop(camera: Camera, decoder: Decoder): void {
  camera.stop();
  decoder.close();
}

/** The text of the QR code on a photo, or null. */
export async function readPhoto(photo: Blob): Promise<string | null> {
  const decoder = await createDecoder();
  try {
    return await decoder.decode(await createImageBitmap(photo));
  } catch {
    // Not a picture at all.
    return null;
  } finally {
    decoder.close();
  }
}
