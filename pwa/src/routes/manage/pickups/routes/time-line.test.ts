import { describe, expect, it } from 'vitest';
import { route, stop } from '../../../../testing/routes.ts';
import { blocksOf, scaleOf, spanOn } from './time-line.ts';

const at = (time: string) => `2026-12-01T${time}:00Z`;
const clock = (moment: number) => new Date(moment).toISOString().slice(11, 16);

const ROUTE = route({
  startsAt: at('07:40'),
  endsAt: at('11:05'),
  stops: [
    stop('a', { arrivesAt: at('07:50'), startsAt: at('08:00'), leavesAt: at('08:20') }),
    stop('b', { arrivesAt: at('08:20'), startsAt: at('08:20'), leavesAt: at('08:40') }),
    stop(null, {
      id: 'rest',
      kind: 'rest',
      arrivesAt: at('09:00'),
      startsAt: at('09:00'),
      leavesAt: at('09:30'),
    }),
    stop(null, {
      id: 'unload',
      kind: 'unload',
      arrivesAt: at('10:00'),
      startsAt: at('10:00'),
      leavesAt: at('10:20'),
    }),
  ],
});

describe('the time line of a van', () => {
  it('has no gaps, and nothing for what takes no time', () => {
    const told = blocksOf(ROUTE).map(({ doing, from, until }) => `${doing} ${clock(from)}-${clock(until)}`);
    expect(told).toEqual([
      'drive 07:40-07:50',
      'wait 07:50-08:00',
      'stop 08:00-08:20',
      'stop 08:20-08:40',
      'drive 08:40-09:00',
      'rest 09:00-09:30',
      'drive 09:30-10:00',
      'unload 10:00-10:20',
      'drive 10:20-11:05',
    ]);
  });

  it('knows whose block it is', () => {
    expect(blocksOf(ROUTE).map(({ stopId }) => stopId)).toEqual([
      's-a',
      's-a',
      's-a',
      's-b',
      'rest',
      'rest',
      'unload',
      'unload',
      null,
    ]);
  });

  it('takes the whole hours around all vans', () => {
    const scale = scaleOf([ROUTE, route({ startsAt: at('06:59'), endsAt: at('10:00') })]);
    expect(scale?.hours.map(clock)).toEqual(['06:00', '07:00', '08:00', '09:00', '10:00', '11:00']);
    expect(scaleOf([])).toBeNull();
  });

  it('puts a block where its time is', () => {
    const scale = { from: 0, until: 200, hours: [] };
    expect(spanOn(scale, { from: 50, until: 100 })).toEqual({ x: 0.25, width: 0.25 });
  });
});
