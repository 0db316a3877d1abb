import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import qrcode from 'qrcode-generator';

/** Scans with a scanner that acts as a keyboard: it types any character, as fast as it can, and ends with Enter. */
export async function typeScan(page: Page, text: string): Promise<void> {
  await page.evaluate((keys) => {
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (const key of keys) press(key);
    press('Enter');
  }, text.split(''));
}

/** Pixels to a module of a sticker, and modules of white around it. */
const SCALE = 8;
const QUIET = 4;

/** A QR code of any text, as a sticker that anybody can print: a PNG. */
export function sticker(text: string): Buffer {
  const code = qrcode(0, 'M');
  code.addData(Buffer.from(text).toString('latin1'), 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const dark = (place: number) => place >= 0 && place < modules;
  const size = (modules + 2 * QUIET) * SCALE;
  const image = new PNG({ width: size, height: size });
  for (let pixel = 0; pixel < size * size; pixel++) {
    const [row, column] = [Math.floor(pixel / size), pixel % size].map(
      (at) => Math.floor(at / SCALE) - QUIET,
    );
    const black = dark(row ?? -1) && dark(column ?? -1) && code.isDark(row ?? 0, column ?? 0);
    image.data.set(black ? [0, 0, 0, 255] : [255, 255, 255, 255], pixel * 4);
  }
  return PNG.sync.write(image);
}
