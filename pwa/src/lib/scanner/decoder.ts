import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { DecodeAnswer, Picture } from './zxing.worker.ts';

/**
 * What a video shows now. A frame is handed over as it is; a bitmap, where a browser knows no frames, is a copy that
 * takes the page a while to make.
 */
export async function pictureOf(video: HTMLVideoElement): Promise<Picture> {
  return 'VideoFrame' in window ? new VideoFrame(video) : createImageBitmap(video);
}

/** Finds the text of a QR code in a picture. */
export interface Decoder {
  /** The text of the first QR code found, or null. Closes the picture. */
  decode(picture: Picture): Promise<string | null>;
  close(): void;
}

/** The browser's own detector, where it has one that reads QR codes. */
interface NativeDetector {
  detect(picture: Picture): Promise<{ rawValue: string }[]>;
}

declare global {
  interface Window {
    BarcodeDetector?: {
      new (options: { formats: string[] }): NativeDetector;
      getSupportedFormats(): Promise<string[]>;
    };
  }
}

/** The browser's own detector when it can read QR codes; else ours, in a worker. */
export async function createDecoder(): Promise<Decoder> {
  return (await nativeDecoder()) ?? workerDecoder();
}

/** Has the decoder stored, so that it is at hand when there is no network later. Once stored, nothing is loaded. */
export async function keepDecoder(): Promise<void> {
  // Absent where the page does not come over a safe line.
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'KEEP_DECODER', url: new URL(wasm, location.origin).href });
}

async function nativeDecoder(): Promise<Decoder | null> {
  const Native = window.BarcodeDetector;
  // Some browsers have the class, but read no format at all.
  if (!Native || !(await Native.getSupportedFormats()).includes('qr_code')) return null;
  const detector = new Native({ formats: ['qr_code'] });
  return {
    decode: async (picture) => {
      try {
        return (await detector.detect(picture))[0]?.rawValue ?? null;
      } finally {
        picture.close();
      }
    },
    close: () => undefined,
  };
}

function workerDecoder(): Decoder {
  const worker = new Worker(new URL('./zxing.worker.ts', import.meta.url), { type: 'module' });
  return {
    decode: (picture) =>
      new Promise((answer, fail) => {
        worker.onmessage = ({ data }: MessageEvent<DecodeAnswer>) => answer(data.text);
        worker.onerror = () => fail(new Error('the decoder did not start'));
        worker.postMessage(picture, [picture]);
      }),
    close: () => worker.terminate(),
  };
}
