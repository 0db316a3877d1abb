import { recall, remember } from '../remember.ts';

/**
 * How many acts wait at this device, kept beside the store: known before it is opened, and when the browser threw the
 * store away.
 */
export function actsWaiting(): number {
  return Number(recall('waiting') ?? 0);
}

/**
 * The same for somebody who is not signed in, counted in the store: when the battery went, what is kept beside it may
 * be older.
 */
export async function countActsWaiting(): Promise<number> {
  const { DeviceStore } = await import('./store.ts');
  const store = new DeviceStore();
  try {
    return (await store.bare()) ? actsWaiting() : await store.acts.count();
  } finally {
    store.close();
  }
}

/** Notes how many acts wait. */
export function noteActsWaiting(count: number): void {
  remember('waiting', String(count));
}
