import { describe, expect, it } from 'vitest';
import { pickupDay } from '../../../testing/pickups.ts';
import { nextDay } from './overview.svelte.ts';

const windows = pickupDay().windows.map((window) => ({ ...window, minutes: { places: 240, taken: 11 } }));

describe('the day whose routes come next', () => {
  it('is the first on which something is booked', () => {
    const days = [
      pickupDay({ id: 'empty' }),
      pickupDay({ id: 'booked', windows }),
      pickupDay({ id: 'later', windows }),
    ];
    expect(nextDay(days)?.id).toBe('booked');
  });

  it('is the first while nothing is booked, and none while there is no day', () => {
    expect(nextDay([pickupDay({ id: 'empty' }), pickupDay({ id: 'later' })])?.id).toBe('empty');
    expect(nextDay([])).toBeNull();
  });
});
