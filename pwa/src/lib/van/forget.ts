import { recall, remember } from '../remember.ts';

/** Remembered as `yes` while this phone keeps a route, and so names and addresses. */
const KEPT = 'van-route';

/** Notes whether this phone keeps a route. */
export function noteDrive(kept: boolean): void {
  remember(KEPT, kept ? 'yes' : 'no');
}

/** Forgets the route that this phone keeps. Where none is kept, such as on a resident's phone, nothing is opened. */
export async function forgetDrive(): Promise<void> {
  if (recall(KEPT) !== 'yes') return;
  const { DeviceStore } = await import('../outbox/store.ts');
  const store = new DeviceStore();
  await store.drives.clear();
  store.close();
  noteDrive(false);
}
