import Dexie, { type EntityTable } from 'dexie';
import type { Category, RepairBooking, Rule } from '../api/types.ts';
import type { KnownThing } from '../known/thing.ts';
import type { KeptDay } from '../repair/kept-day.ts';
import type { KeptDrive } from '../van/drives.ts';
import type { Act } from './act.ts';

/** A photo that waits with its act, by the id of that act. */
interface Picture {
  id: string;
  blob: Blob;
}

/** What the device keeps by name. */
export interface Kept {
  /** The centre that all of it belongs to. */
  centre: string;
  categories: Category[];
  rules: Rule[];
  /** Things changed until then, by the server's clock, are known. */
  knownUntil: string;
}

interface KeptRow {
  name: keyof Kept;
  value: Kept[keyof Kept];
}

/**
 * What this device keeps between visits: acts that wait for the network, and what is needed to go on without one.
 * An act is on the disk before the screen says that it was done.
 */
export class DeviceStore extends Dexie {
  readonly acts!: EntityTable<Act, 'seq'>;
  readonly pictures!: EntityTable<Picture, 'id'>;
  readonly things!: EntityTable<KnownThing, 'id'>;
  readonly kept!: EntityTable<KeptRow, 'name'>;
  /** The day of the repair café that is worked on, and its bookings as the server last told them. */
  readonly days!: EntityTable<KeptDay, 'id'>;
  readonly visits!: EntityTable<RepairBooking, 'id'>;

  /** The route that is driven from this phone. */
  readonly drives!: EntityTable<KeptDrive, 'id'>;

  constructor(name = 'omloop') {
    // Relaxed, a browser may say "stored" before the disk did.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      acts: '++seq, &id, thread, state, by.id, [by.id+state]',
      pictures: 'id',
      things: 'id, code',
      kept: 'name',
    });
    this.version(2).stores({ days: 'id', visits: 'id, eventId' });
    this.version(3).stores({ drives: 'id' });
  }

  /** True when nothing was ever kept, or the browser threw it all away to make room. */
  async bare(): Promise<boolean> {
    return (await this.kept.count()) === 0;
  }

  /** Forgets all. */
  async empty(): Promise<void> {
    await Promise.all(this.tables.map((table) => table.clear()));
  }

  /** Something kept by name. */
  async recall<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | undefined> {
    return (await this.kept.get(name))?.value as Kept[Name] | undefined;
  }

  /** Keeps something by name. */
  async keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): Promise<void> {
    await this.kept.put({ name, value });
  }
}
