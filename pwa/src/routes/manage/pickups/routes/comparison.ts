import type { DayRoutes, RouteTrouble } from '../../../../lib/api/types.ts';

/** The troubles a route can have, the worst first. */
export const TROUBLES: readonly RouteTrouble[] = [
  'unreachable',
  'wrong_van',
  'too_full',
  'too_late',
  'shift_too_long',
];

/** Routes, and who is in none: those that the server names, or more that were booked since. */
type Planned = Pick<DayRoutes, 'routes'> & { leftOut: readonly unknown[] };

/** What the routes of a day come to. */
export interface Sums {
  metres: number;
  driveSeconds: number;
  stops: number;
  leftOut: number;
  /** How many stops and routes have each trouble. */
  troubles: Record<RouteTrouble, number>;
}

/** What is otherwise than before: above nought is more. */
export interface Difference {
  kilometres: number;
  minutes: number;
  leftOut: number;
  troubles: { trouble: RouteTrouble; count: number }[];
}

/** What the routes of a day come to. */
export function sumsOf({ routes, leftOut }: Planned): Sums {
  const total = (of: (route: DayRoutes['routes'][number]) => number) =>
    routes.reduce((sum, route) => sum + of(route), 0);
  const all = routes
    .flatMap(({ troubles, stops }) => [troubles, ...stops.map((stop) => stop.troubles)])
    .flat();
  const troubles = {} as Sums['troubles'];
  for (const trouble of TROUBLES) troubles[trouble] = all.filter((each) => each === trouble).length;
  return {
    metres: total(({ metres }) => metres),
    driveSeconds: total(({ driveSeconds }) => driveSeconds),
    stops: total(({ stops }) => stops.filter(({ kind }) => kind === 'pickup').length),
    leftOut: leftOut.length,
    troubles,
  };
}

/** What is otherwise than before, in whole kilometres and minutes: less nobody notices. */
export function difference(before: Sums, after: Sums): Difference {
  return {
    kilometres: whole((after.metres - before.metres) / 1000),
    minutes: whole((after.driveSeconds - before.driveSeconds) / 60),
    leftOut: after.leftOut - before.leftOut,
    troubles: TROUBLES.map((trouble) => ({
      trouble,
      count: after.troubles[trouble] - before.troubles[trouble],
    })).filter(({ count }) => count !== 0),
  };
}

/** Rounded, without a nought below nought. */
function whole(value: number): number {
  return Math.round(value) || 0;
}

/** Whether it came to nothing that can be told. */
export function nothing({ kilometres, minutes, leftOut, troubles }: Difference): boolean {
  return kilometres === 0 && minutes === 0 && leftOut === 0 && troubles.length === 0;
}

/** Whether somebody or something has to wait, or stays behind, that did not before. */
export function worse({ leftOut, troubles }: Difference): boolean {
  return leftOut > 0 || troubles.some(({ count }) => count > 0);
}
