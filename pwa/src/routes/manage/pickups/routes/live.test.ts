import { describe, expect, it } from 'vitest';
import { dayRoutes, route, stop } from '../../../../testing/routes.ts';
import { doneOf, exceptionsOf, liveOf } from './live.ts';

const HEARD = '2026-12-01T09:00:00Z';
const now = (minutes: number) => Date.parse(HEARD) + minutes * 60_000;

describe('a day that is driven', () => {
  it('says nothing of a stop that is to come as planned', () => {
    expect(liveOf(stop('p-1'))).toBeNull();
    expect(liveOf(stop('p-1', { late: true }))?.tone).toBe('wrong');
    expect(liveOf(stop('p-1', { state: 'done', late: true }))?.tone).toBe('good');
  });

  it('asks for a coordinator where nobody was at home, where it gets late, and where a crew is silent', () => {
    const stops = [
      stop('p-1', { state: 'not_home' }),
      stop('p-2', { state: 'done', late: true }),
      stop('p-3', { late: true }),
      stop('p-4'),
      stop(null, { kind: 'rest', late: true }),
    ];
    const day = dayRoutes({ routes: [route({ stops, heardAt: HEARD })] });
    expect(exceptionsOf(day, now(10), true).map(({ kind }) => kind)).toEqual(['not_home', 'late']);
    expect(exceptionsOf(day, now(50), true).map(({ kind }) => kind)).toEqual(['not_home', 'late', 'silent']);
  });

  it('is not silent before it began, or when all is done', () => {
    const begun = dayRoutes({ routes: [route({ stops: [stop('p-1')] })] });
    expect(exceptionsOf(begun, now(500), true)).toEqual([]);
    const over = route({ stops: [stop('p-1', { state: 'done' })], heardAt: HEARD });
    expect(exceptionsOf(dayRoutes({ routes: [over] }), now(500), true)).toEqual([]);
  });

  it('looks for what was loaded and not scanned', () => {
    const missed = route({ notScanned: [{ itemId: 'i-1', labelCode: '7K3P9XQ2M3' }] });
    expect(exceptionsOf(dayRoutes({ routes: [missed] }), now(10), true)).toEqual([
      { kind: 'not_scanned', route: missed },
    ]);
  });

  it('looks for it the day after too, when nothing else asks for anybody', () => {
    const stops = [stop('p-1', { state: 'not_home' }), stop('p-2')];
    const missed = route({ stops, heardAt: HEARD, notScanned: [{ itemId: 'i-1' }] });
    expect(exceptionsOf(dayRoutes({ routes: [missed] }), now(1500), false)).toEqual([
      { kind: 'not_scanned', route: missed },
    ]);
  });

  it('counts the doors that are over', () => {
    const stops = [stop('p-1', { state: 'done' }), stop(null, { kind: 'rest' }), stop('p-2')];
    expect(doneOf(route({ stops, heardAt: HEARD }))).toEqual({ done: 1, all: 2 });
    expect(doneOf(route({ stops }))).toBeNull();
  });
});
