import 'fake-indexeddb/auto';
import Dexie from 'dexie';

/**
 * What a device had on its disk under version 1 of the store: tables as they were declared, and a row of each kind as
 * the app wrote it. **Frozen**: devices out there hold rows like these, and nobody can change those. When the tables
 * change, a sample of the new version comes beside this one, and both must open.
 */
const TABLES = {
  acts: '++seq, &id, thread, state, by.id, [by.id+state]',
  pictures: 'id',
  things: 'id, code',
  kept: 'name',
};

const WAITING = {
  state: 'waiting',
  refusal: null,
  needs: [],
  by: { id: 'fatima', name: 'Fatima' },
  before: null,
  madeAt: 1_795_341_600_000,
};

const CHAIR = {
  id: 'chair-1',
  code: '7K3P9XQ2M3',
  version: 1,
  step: 'received',
  phase: 'inzamelen',
  outcome: false,
  ownerKeeps: false,
  categoryId: 'c-chair',
  updatedAt: '2026-11-21T10:00:00Z',
};

const TAKEN_IN = { handoverId: 'handover-1', categoryId: 'c-chair', ownerKeeps: false, photoId: 'photo-1' };

const ACTS = [
  { ...WAITING, id: 'handover-1', thread: 'handover-1', deed: { kind: 'handover', channel: 'counter' } },
  { ...WAITING, id: 'photo-1', thread: 'photo-1', deed: { kind: 'photo' } },
  {
    ...WAITING,
    id: 'chair-2',
    thread: 'chair-2',
    needs: ['handover-1', 'photo-1'],
    deed: { kind: 'item', body: TAKEN_IN },
  },
  // The tab was closed while this one was under way.
  {
    ...WAITING,
    state: 'sending',
    id: 'move-1',
    thread: 'chair-1',
    deed: { kind: 'move', item: 'chair-1', body: { move: 'clean', version: 1 } },
    before: CHAIR,
  },
  {
    ...WAITING,
    id: 'move-2',
    thread: 'chair-1',
    deed: { kind: 'move', item: 'chair-1', body: { move: 'make_ready', version: 2 } },
    before: { ...CHAIR, version: 2, step: 'cleaning', phase: 'klaarmaken' },
  },
  {
    ...WAITING,
    state: 'refused',
    refusal: { code: 'moved_meanwhile', detail: 'somebody else moved it', status: 409 },
    id: 'move-3',
    thread: 'chair-3',
    deed: { kind: 'move', item: 'chair-3', body: { move: 'clean', version: 1 } },
  },
];

/** Writes the store of such a device under this name. */
export async function writeVersion1(name: string): Promise<void> {
  const store = new Dexie(name);
  store.version(1).stores(TABLES);
  await store.table('acts').bulkAdd(ACTS);
  await store.table('pictures').put({ id: 'photo-1', blob: new Blob(['a photo']) });
  await store.table('things').bulkPut([
    { ...CHAIR, version: 3, step: 'ready', phase: 'klaarmaken' },
    { ...CHAIR, id: 'chair-4', code: '0000000000' },
  ]);
  await store.table('kept').put({ name: 'centre', value: 'centre-1' });
  store.close();
}
