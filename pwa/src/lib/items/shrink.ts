/** The longest side of a photo that is sent, in pixels: sharp on a shop's screen, quick on a slow line. */
const LONGEST = 1600;

/** JPEG quality from 0 to 1: no blocks to be seen, a third of the size of 0.95. */
const QUALITY = 0.85;

/**
 * Makes a photo small enough to send. Drawing it anew also leaves out where and when it was taken.
 * Throws when the file is no picture.
 */
export async function shrink(photo: Blob): Promise<Blob> {
  const picture = await createImageBitmap(photo);
  const { width, height } = fit(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/jpeg', QUALITY);
  });
}

/** The size within the longest side, with the same shape. Small pictures stay as they are. */
export function fit(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
