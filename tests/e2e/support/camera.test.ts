import { PNG } from 'pngjs';
import { Site } from './site.ts';
import { expect, test } from './test.ts';

/** A label of two halves: the left black, the right white. */
function halfBlack(width: number, height: number): Buffer {
  const image = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel++) {
    const shade = pixel % width < width / 2 ? 0 : 255;
    image.data.set([shade, shade, shade, 255], pixel * 4);
  }
  return PNG.sync.write(image);
}

/** In the page: the brightness the camera sees at some places of one frame. */
async function look(places: { x: number; y: number }[]): Promise<number[]> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480 } });
  const video = document.createElement('video');
  video.srcObject = stream;
  await video.play();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  const picture = canvas.getContext('2d');
  picture?.drawImage(video, 0, 0);
  for (const track of stream.getTracks()) track.stop();
  return places.map(({ x, y }) => picture?.getImageData(x, y, 1, 1).data[1] ?? -1);
}

test('a page sees the label through its camera, upright, in the middle and on grey', async ({
  pageWithCamera,
}) => {
  const site = await Site.serve('<!doctype html><title>Camera</title>');
  const page = await pageWithCamera(halfBlack(696, 271));
  await page.goto(site.url);

  const [left = -1, right = -1, corner = -1] = await page.evaluate(look, [
    { x: 220, y: 240 },
    { x: 420, y: 240 },
    { x: 10, y: 10 },
  ]);

  expect(left).toBeLessThan(40);
  expect(right).toBeGreaterThan(215);
  expect(Math.abs(corner - 128)).toBeLessThan(30);
  await site.close();
});
