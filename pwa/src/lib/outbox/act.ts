import type {
  Channel,
  Item,
  Move,
  NewItem,
  NewMove,
  NewRepairAct,
  NewRepairLabel,
  NewRepairVisit,
  NewVanDeed,
  RepairBooking,
  VanDeed as VanDeedNoted,
} from '../api/types.ts';
import type { KnownThing } from '../known/thing.ts';

/** What was done, as the server will be told. */
export type Deed =
  | { kind: 'handover'; channel: Channel }
  | { kind: 'photo' }
  | { kind: 'item'; body: NewItem }
  | { kind: 'move'; item: string; body: NewMove }
  | RepairDeed
  | VanDeed;

/** What the crew of a van did. */
export interface VanDeed {
  kind: 'van';
  /** The pickup day. */
  day: string;
  body: NewVanDeed;
}

/** What was done on a day of the repair café. */
export type RepairDeed =
  | { kind: 'ticket'; event: string; token: string }
  | { kind: 'visit'; event: string; body: NewRepairVisit }
  | { kind: 'repair'; event: string; booking: string; body: NewRepairAct }
  | { kind: 'repair_label'; event: string; booking: string; body: NewRepairLabel };

/** What the server answered to an act: the thing, or the booking, as it stands afterwards. */
export interface Answer {
  item: Item | null;
  booking: RepairBooking | null;
  /** What the crew of a van did, as the server noted it. */
  van: VanDeedNoted | null;
}

/** What became of telling the server. */
export type Outcome =
  ({ kind: 'done' } & Answer) | { kind: 'refused'; refusal: Refusal } | { kind: 'waiting' };

/** Why the server did not accept an act. */
export interface Refusal {
  code: string;
  detail: string;
  status: number;
}

/** Something a person did at this device, until the server has heard of it. */
export interface Act {
  /** This device's own count: the order in which things were done, whatever its clock says. */
  seq: number;
  /** Made once: the key under which it is sent again and again, and the id of what it makes. */
  id: string;
  deed: Deed;
  /** Acts of one thread are sent one after the other. */
  thread: string;
  /** Acts that the server must have heard of before this one. */
  needs: string[];
  state: 'waiting' | 'sending' | 'refused';
  refusal: Refusal | null;
  /** Who did it. The server is told by that person only. */
  by: { id: string; name: string };
  /** By the clock of this device, in milliseconds since 1970. */
  madeAt: number;
  /** How the thing stood before it, so that it can be taken back while it waits. */
  before: KnownThing | null;
}

/** An act as a screen makes it. */
export type NewAct = Pick<Act, 'id' | 'deed' | 'thread'> & Partial<Pick<Act, 'needs' | 'before'>>;

/** Whether it was done on a day of the repair café. */
export function isRepair(deed: Deed): deed is RepairDeed {
  return 'event' in deed;
}

/** Whether the crew of a van did it. */
export function isVan(deed: Deed): deed is VanDeed {
  return deed.kind === 'van';
}

/** The version that was seen of what an act changes, if it says so. */
export function versionOf(deed: Deed): number | null {
  return deed.kind === 'move' || deed.kind === 'repair' ? deed.body.version : null;
}

/** The move an act makes, if it makes one. */
export function moveOf(act: Act): Move | null {
  return act.deed.kind === 'move' ? act.deed.body.move : null;
}
