import { describe, expect, it } from 'vitest';
import { whereAmI } from './here.ts';

type Ask = Geolocation['getCurrentPosition'];

/** A phone that answers like this. */
function phone(answer: (...asked: Parameters<Ask>) => void): Geolocation {
  return { getCurrentPosition: answer } as Geolocation;
}

const at = (accuracy: number) =>
  phone((tell) => {
    const coords = { latitude: 51.590_123_456, longitude: 4.920_987_654, accuracy };
    tell({ coords } as GeolocationPosition);
  });

const failing = (code: number) =>
  phone((_tell, fail) => fail?.({ code, PERMISSION_DENIED: 1 } as GeolocationPositionError));

describe('where somebody is', () => {
  it('is known to a metre, and no more', async () => {
    expect(await whereAmI(at(12))).toEqual({ latitude: 51.590_12, longitude: 4.920_99 });
  });

  it('is not guessed when the phone is not sure', async () => {
    expect(await whereAmI(at(900))).toBe('unsure');
    expect(await whereAmI(failing(3))).toBe('unsure');
  });

  it('is not known when its owner does not want that', async () => {
    expect(await whereAmI(failing(1))).toBe('refused');
  });
});
