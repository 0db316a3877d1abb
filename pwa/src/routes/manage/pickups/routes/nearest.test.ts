import { describe, expect, it } from 'vitest';
import { nearestPlace } from './nearest.ts';

/** So many thousandths of a degree north of the depot. */
const north = (thousandths: number) => ({ latitude: 51.5 + thousandths / 1000, longitude: 5 });
const stop = (pickupId: string, thousandths: number, at: number) => ({
  pickupId,
  spot: north(thousandths),
  at,
});

const DEPOT = north(0);
const STOPS = [stop('near', 10, 100), stop('far', 30, 200), stop('back', 12, 300)];
const ANY_TIME = { from: 0, until: 1000 };

describe('where somebody goes in', () => {
  it('is on the way', () => {
    expect(nearestPlace(STOPS, DEPOT, { spot: north(20), ...ANY_TIME })).toBe('far');
    expect(nearestPlace(STOPS, DEPOT, { spot: north(5), ...ANY_TIME })).toBe('near');
    expect(nearestPlace([], DEPOT, { spot: north(5), ...ANY_TIME })).toBeNull();
  });

  it('is where the van may come by then', () => {
    expect(nearestPlace(STOPS, DEPOT, { spot: north(20), from: 250, until: 400 })).toBe('back');
    expect(nearestPlace(STOPS, DEPOT, { spot: north(5), from: 400, until: 500 })).toBeNull();
    expect(nearestPlace(STOPS, DEPOT, { spot: north(20), from: 0, until: 50 })).toBe('near');
  });
});
