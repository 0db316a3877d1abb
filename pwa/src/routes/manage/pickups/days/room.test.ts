import { expect, it } from 'vitest';
import { pickupDay } from '../../../../testing/pickups.ts';
import { Room } from './room.svelte.ts';

it('only what is to be otherwise is sent', () => {
  const room = new Room(pickupDay());
  expect(room.body).toEqual({ windows: [] });
  const [morning] = room.windows;
  if (morning) morning.minutes = 300;
  room.litres = 45_000;
  expect(room.body).toEqual({ windows: [{ id: 'w-1', minutes: 300 }], litres: 45_000 });
});

it('nothing is sent while a number is missing', () => {
  const room = new Room(pickupDay());
  room.kilos = null;
  expect(room.ready).toBe(false);
  room.kilos = 0;
  expect(room.ready).toBe(true);
});
