import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { repairBooking, repairEvent, repairRules } from './repairs.ts';

/**
 * What a device had on its disk under version 2 of the store, which came with the repair café: the tables that were
 * new then, and an act of the new kind. **Frozen**, as version 1 is.
 */
const TABLES = {
  acts: '++seq, &id, thread, state, by.id, [by.id+state]',
  pictures: 'id',
  things: 'id, code',
  kept: 'name',
  days: 'id',
  visits: 'id, eventId',
};

const TAKEN = {
  state: 'waiting',
  refusal: null,
  needs: [],
  by: { id: 'fatima', name: 'Fatima' },
  before: null,
  madeAt: 1_795_341_600_000,
  id: 'act-1',
  thread: 'b-1',
  deed: {
    kind: 'repair',
    event: 'e-1',
    booking: 'b-1',
    body: { act: 'take', version: 2, table: '3' },
  },
};

/** Writes the store of such a device under this name. */
export async function writeVersion2(name: string): Promise<void> {
  const store = new Dexie(name);
  store.version(2).stores(TABLES);
  await store.table('acts').add(TAKEN);
  await store.table('days').put({ id: 'e-1', event: repairEvent(), rules: repairRules(), offer: [] });
  await store.table('visits').put(repairBooking({ step: 'arrived', version: 2 }));
  store.close();
}
