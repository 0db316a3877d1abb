/** Reads QR codes away from the main thread, so that the camera's picture keeps moving. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** A picture to look at. Whoever gets one closes it. */
export type Picture = ImageBitmap | VideoFrame;

/** What comes back for each picture. */
export interface DecodeAnswer {
  text: string | null;
}

// From our own server: the package would otherwise ask a stranger's.
prepareZXingModule({ overrides: { locateFile: () => wasm } });

/** Of so many looks one takes its time: for a label that is far, askew, torn or printed white on black. */
const THOROUGH = 4;

const QUICK = { tryHarder: false, tryRotate: false, tryInvert: false, tryDownscale: false } as const;

// The same canvas for all pictures, where pixels can be read without asking the graphics card.
const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });
let looks = 0;

addEventListener('message', ({ data: picture }: MessageEvent<Picture>) => {
  void read(picture).then((text) => postMessage({ text } satisfies DecodeAnswer));
});

async function read(picture: Picture): Promise<string | null> {
  const pixels = pixelsOf(picture);
  picture.close();
  if (!pixels) return null;
  const thorough = looks++ % THOROUGH === 0;
  const [found] = await readBarcodes(pixels, {
    ...(thorough ? {} : QUICK),
    formats: ['QRCode'],
    maxNumberOfSymbols: 1,
  });
  return found?.text ?? null;
}

function pixelsOf(picture: Picture): ImageData | undefined {
  const [width, height] =
    'displayWidth' in picture
      ? [picture.displayWidth, picture.displayHeight]
      : [picture.width, picture.height];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context?.drawImage(picture, 0, 0);
  return context?.getImageData(0, 0, width, height);
}
