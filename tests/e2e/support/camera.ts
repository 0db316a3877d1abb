import { writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

/** Each frame turns the label a little, as a hand does. */
const DEGREES = [-6, -3, 0, 4, 8];
/** How much of the frame the label may fill; a corner that turns stays inside. */
const FILL = 0.7;
/** Samples along each side of a pixel: fewer makes the modules of a QR code ragged. */
const SAMPLES = 3;
const GREY = 128;

/** The flags with which Chromium takes a film for its camera, and does not ask first. */
export function cameraFlags(film: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
}

/** What is held before the camera: a label, given as the bytes of a PNG, or nothing; and for so many frames. */
export interface Scene {
  label: Uint8Array | null;
  frames: number;
}

/** The picture that the camera gives. */
export interface Lens {
  width: number;
  height: number;
  /** Frames a second. */
  rate: number;
}

const SMALL: Lens = { width: 640, height: 480, rate: 10 };

/** Somebody who holds these labels before a camera of ten frames a second, each for half a second. */
export function oneByOne(labels: readonly Uint8Array[]): Scene[] {
  return labels.map((label) => ({ label, frames: DEGREES.length }));
}

/** Writes a film (`.y4m`) of scenes. Chromium plays it over and over. */
export async function writeFilm(scenes: readonly Scene[], film: string, lens = SMALL): Promise<void> {
  const { width, height, rate } = lens;
  const colour = Buffer.alloc((width * height) / 2, GREY); // both chroma planes: none
  const parts: Buffer[] = [Buffer.from(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`)];
  for (const { label, frames } of scenes) {
    const turned = label ? turns(label, lens) : [Buffer.alloc(width * height, GREY)];
    for (let number = 0; number < frames; number++) {
      parts.push(Buffer.from('FRAME\n'), turned[number % turned.length] ?? colour, colour);
    }
  }
  await writeFile(film, parts);
}

function turns(label: Uint8Array, lens: Lens): Buffer[] {
  const image = PNG.sync.read(Buffer.from(label));
  return DEGREES.map((degrees) => frame(image, degrees, lens));
}

/** The brightness of one frame: the label turned in the middle, grey around it. */
function frame(image: PNG, degrees: number, { width, height }: Lens): Buffer {
  const scale = Math.min((width * FILL) / image.width, (height * FILL) / image.height);
  const cos = Math.cos((degrees * Math.PI) / 180) / scale;
  const sin = Math.sin((degrees * Math.PI) / 180) / scale;
  const brightnessAt = (x: number, y: number) => {
    const [fromX, fromY] = [x - width / 2, y - height / 2];
    return brightness(image, fromX * cos + fromY * sin, fromY * cos - fromX * sin);
  };
  const plane = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) plane[y * width + x] = average(brightnessAt, x, y);
  }
  return plane;
}

function average(brightnessAt: (x: number, y: number) => number, x: number, y: number): number {
  let sum = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const [right, down] = [i % SAMPLES, Math.floor(i / SAMPLES)];
    sum += brightnessAt(x + (right + 0.5) / SAMPLES, y + (down + 0.5) / SAMPLES);
  }
  return sum / (SAMPLES * SAMPLES);
}

/** The brightness of the label at a place counted from its middle; grey beside it. */
function brightness({ data, width, height }: PNG, x: number, y: number): number {
  const [column, row] = [Math.floor(x + width / 2), Math.floor(y + height / 2)];
  if (column < 0 || column >= width || row < 0 || row >= height) return GREY;
  const at = (row * width + column) * 4;
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
