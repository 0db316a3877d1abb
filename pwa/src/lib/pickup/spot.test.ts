import { expect, it } from 'vitest';
import { parseSpot, showSpot } from './spot.ts';

it.each(['51.565, 4.92', '51.565,4.92', ' 51.565 4.92 ', '51,565; 4,92', '51,565, 4,92'])(
  'a place is read as it is pasted from a map: %j',
  (typed) => expect(parseSpot(typed)).toEqual({ latitude: 51.565, longitude: 4.92 }),
);

it.each(['', '51.565', 'Dorpsstraat 1', '51, 4', '95.1, 4.9', '51.5, 190.5', '51.5, 4.9, 3.1'])(
  'this is no place: %j',
  (typed) => expect(parseSpot(typed)).toBeNull(),
);

it('a place that is written can be read again', () => {
  const spot = { latitude: 51, longitude: -4.92 };
  expect(parseSpot(showSpot(spot))).toEqual(spot);
});
