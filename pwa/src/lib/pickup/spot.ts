import type { Spot } from '../api/types.ts';

/** Two numbers with decimals, as maps on the internet give them: north, then east. */
const PAIR = /^\s*(-?\d{1,2}[.,]\d+)\s*[,;\s]\s*(-?\d{1,3}[.,]\d+)\s*$/;

/** Reads a place on the map as it is pasted: `51.565, 4.92`. Null when it is none. */
export function parseSpot(typed: string): Spot | null {
  const [, north, east] = PAIR.exec(typed) ?? [];
  if (north === undefined || east === undefined) return null;
  const [latitude, longitude] = [north, east].map((each) => Number(each.replace(',', '.'))) as [
    number,
    number,
  ];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** Writes a place as it can be pasted into a map. */
export function showSpot({ latitude, longitude }: Spot): string {
  return [latitude, longitude]
    .map((each) => (Number.isInteger(each) ? `${each}.0` : String(each)))
    .join(', ');
}
