import { recall, remember } from '../remember.ts';

/**
 * How many acts wait at this device, kept beside the store: known before it is opened, and when the browser threw the
 * store away.
 */
export function actsWaiting(): number {
  return Number(recall('waiting') ?? 0);
}

/** Notes how many acts wait. */
export function noteActsWaiting(count: number): void {
  remember('waiting', String(count));
}
