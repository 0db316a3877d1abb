import { describe, expect, it } from 'vitest';
import { dayRoutes, route, stop } from '../../../../testing/routes.ts';
import { difference, nothing, sumsOf, worse } from './comparison.ts';

const BEFORE = sumsOf(
  dayRoutes({
    routes: [
      route({
        metres: 40_400,
        driveSeconds: 3600,
        stops: [stop('a'), stop('b', { troubles: ['too_late'] })],
      }),
      route({ metres: 20_000, driveSeconds: 1800, troubles: ['too_full'], stops: [stop('c')] }),
    ],
    leftOut: [{ pickupId: 'd', why: 'no_room' }],
  }),
);

describe('before and after', () => {
  it('sums what all vans drive, and counts what is wrong with stops and with routes', () => {
    expect(BEFORE).toMatchObject({ metres: 60_400, driveSeconds: 5400, stops: 3, leftOut: 1 });
    expect(BEFORE.troubles).toMatchObject({ too_late: 1, too_full: 1, wrong_van: 0 });
  });

  it('does not count breaks and unloading as stops', () => {
    const stops = [stop('a'), stop(null, { kind: 'rest' }), stop(null, { kind: 'unload' })];
    expect(sumsOf(dayRoutes({ routes: [route({ stops })] })).stops).toBe(1);
  });

  it('tells kilometres, minutes, who is left out, and each trouble that came or went', () => {
    const routes = [
      route({ metres: 48_000, driveSeconds: 4500, stops: [stop('a')], troubles: ['unreachable'] }),
    ];
    const after = sumsOf(dayRoutes({ routes, leftOut: [] }));
    expect(difference(BEFORE, after)).toEqual({
      kilometres: -12,
      minutes: -15,
      leftOut: -1,
      troubles: [
        { trouble: 'unreachable', count: 1 },
        { trouble: 'too_full', count: -1 },
        { trouble: 'too_late', count: -1 },
      ],
    });
  });

  it('is nothing when less than half a kilometre and half a minute changed', () => {
    const after = { ...BEFORE, metres: BEFORE.metres - 400, driveSeconds: BEFORE.driveSeconds - 20 };
    const change = difference(BEFORE, after);
    expect(change).toMatchObject({ kilometres: 0, minutes: 0 });
    expect(nothing(change)).toBe(true);
    expect(nothing(difference(BEFORE, { ...BEFORE, leftOut: 0 }))).toBe(false);
  });

  it('is worse with one more left out or in trouble, and not with fewer', () => {
    expect(worse(difference(BEFORE, { ...BEFORE, leftOut: 2 }))).toBe(true);
    expect(worse(difference(BEFORE, { ...BEFORE, leftOut: 0 }))).toBe(false);
    const late = { ...BEFORE, troubles: { ...BEFORE.troubles, too_late: 2 } };
    expect(worse(difference(BEFORE, late))).toBe(true);
    expect(worse(difference(late, BEFORE))).toBe(false);
  });
});
