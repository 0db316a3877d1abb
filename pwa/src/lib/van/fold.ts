import type { RefusedBecause, VanDeedKind, VanStopState } from '../api/types.ts';

/** What somebody did, as far as it changes how a stop and its things stand. */
export interface Said {
  kind: VanDeedKind;
  thing?: string | null | undefined;
  pieces?: number | null | undefined;
  reason?: RefusedBecause | null | undefined;
}

/** What became of one line of a pickup at the door. */
export interface Outcome {
  taken: number;
  refused: RefusedBecause | null;
  notThere: boolean;
}

/** How a stop stands. */
export interface Standing {
  state: VanStopState;
  /** By the line of the pickup, as far as anything was done with it. */
  things: ReadonlyMap<string, Outcome>;
}

/** Nothing was done with it. */
export const UNTOUCHED: Outcome = { taken: 0, refused: null, notThere: false };

const LEADS_TO: Partial<Record<VanDeedKind, VanStopState>> = {
  go: 'under_way',
  arrive: 'here',
  call: 'here',
  not_home: 'not_home',
  complete: 'done',
};

/**
 * How a stop stands after all of this, in the order in which it was done. The server works it out by the same cases
 * (tests/van/deeds.json).
 */
export function fold(said: readonly Said[]): Standing {
  const things = new Map<string, Outcome>();
  let state: VanStopState = 'open';
  for (const each of said) {
    state = LEADS_TO[each.kind] ?? state;
    if (each.thing != null) things.set(each.thing, after(things.get(each.thing) ?? UNTOUCHED, each));
  }
  return { state, things };
}

function after(before: Outcome, { kind, pieces, reason }: Said): Outcome {
  switch (kind) {
    case 'take': {
      const goesOn = before.refused === null && !before.notThere;
      return { ...UNTOUCHED, taken: (goesOn ? before.taken : 0) + (pieces ?? 0) };
    }
    case 'refuse':
      return { ...UNTOUCHED, refused: reason ?? 'other' };
    case 'not_there':
      return { ...UNTOUCHED, notThere: true };
    default:
      return before;
  }
}
