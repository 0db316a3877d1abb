/** Reads QR codes away from the main thread, so that the camera's picture keeps moving. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** What comes back for each picture. */
export interface DecodeAnswer {
  text: string | null;
}

// From our own server: the package would otherwise ask a stranger's.
prepareZXingModule({ overrides: { locateFile: () => wasm } });

addEventListener('message', ({ data: picture }: MessageEvent<ImageBitmap>) => {
  void read(picture).then((text) => postMessage({ text } satisfies DecodeAnswer));
});

async function read(picture: ImageBitmap): Promise<string | null> {
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  picture.close();
  const pixels = context?.getImageData(0, 0, width, height);
  if (!pixels) return null;
  const [found] = await readBarcodes(pixels, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 });
  return found?.text ?? null;
}
