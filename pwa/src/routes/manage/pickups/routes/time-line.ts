import type { PickupRoute } from '../../../../lib/api/types.ts';

/** What a van does for a while. */
export type Doing = 'drive' | 'wait' | 'stop' | 'rest' | 'unload';

/** A part of the day of a van, in milliseconds since 1970. */
export interface Block {
  doing: Doing;
  from: number;
  until: number;
  /** The stop that it belongs to; the way back belongs to none. */
  stopId: string | null;
}

/** The hours that the time line of a day shows. */
export interface Scale {
  from: number;
  until: number;
  /** Each whole hour, the first included and the last not. */
  hours: number[];
}

const HOUR = 3_600_000;

/** What a van does from when it leaves until it is back, without gaps. */
export function blocksOf(route: Pick<PickupRoute, 'startsAt' | 'endsAt' | 'stops'>): Block[] {
  const blocks: Block[] = [];
  let last = Date.parse(route.startsAt);
  const add = (doing: Doing, until: number, stopId: string | null) => {
    if (until > last) blocks.push({ doing, from: last, until, stopId });
    last = Math.max(last, until);
  };
  for (const { id, kind, arrivesAt, startsAt, leavesAt } of route.stops) {
    add('drive', Date.parse(arrivesAt), id);
    add('wait', Date.parse(startsAt), id);
    add(kind === 'pickup' ? 'stop' : kind, Date.parse(leavesAt), id);
  }
  add('drive', Date.parse(route.endsAt), null);
  return blocks;
}

/** Whole hours around all routes; null when there is none. Zones that are off by half an hour have no such hours. */
export function scaleOf(routes: readonly Pick<PickupRoute, 'startsAt' | 'endsAt'>[]): Scale | null {
  if (routes.length === 0) return null;
  const from = Math.floor(Math.min(...routes.map(({ startsAt }) => Date.parse(startsAt))) / HOUR) * HOUR;
  const latest = Math.max(...routes.map(({ endsAt }) => Date.parse(endsAt)));
  const until = Math.max(Math.ceil(latest / HOUR) * HOUR, from + HOUR);
  const hours = Array.from({ length: (until - from) / HOUR }, (_, hour) => from + hour * HOUR);
  return { from, until, hours };
}

/** Where a block stands on the scale, and how wide: both from 0 to 1. */
export function spanOn(
  { from, until }: Scale,
  block: Pick<Block, 'from' | 'until'>,
): { x: number; width: number } {
  const whole = until - from;
  return { x: (block.from - from) / whole, width: (block.until - block.from) / whole };
}
