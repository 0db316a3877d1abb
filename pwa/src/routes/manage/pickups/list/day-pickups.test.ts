import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../../../testing/fake-server.ts';
import { pickup, pickupDay } from '../../../../testing/pickups.ts';
import { DayPickups } from './day-pickups.svelte.ts';

const BOOKED = [
  pickup({ id: 'p-1', name: 'Els', windowId: 'w-2' }),
  pickup({ id: 'p-2', name: 'Renée', street: 'Molenweg', houseNumber: '3a' }),
  pickup({ id: 'p-3', name: 'Piet', cancelled: true }),
];

describe('the pickups of a day', () => {
  let day: DayPickups;
  const names = () => day.byWindow.map(({ pickups }) => pickups.map(({ name }) => name));

  beforeEach(async () => {
    const server = new FakeServer()
      .on('GET /pickup-days/day-1', () => ({ body: pickupDay() }))
      .on('GET /pickup-days/day-1/pickups', () => ({ body: { items: BOOKED, nextCursor: null } }));
    day = new DayPickups(server.api, 'day-1');
    await day.load();
  });

  it('stand in their windows, and what was cancelled apart', () => {
    expect(names()).toEqual([['Renée'], ['Els']]);
    expect(day.cancelled.map(({ name }) => name)).toEqual(['Piet']);
  });

  it.each(['renee', 'MOLENWEG 3a', '3a molen'])('are found by name or address: %s', (sought) => {
    day.sought = sought;
    expect(names()).toEqual([['Renée'], []]);
  });

  it('are all there again when nothing is sought', () => {
    day.sought = ' ';
    expect(day.found).toHaveLength(3);
  });
});
