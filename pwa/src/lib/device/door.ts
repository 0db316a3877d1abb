import { recall, remember } from '../remember.ts';

/** Notes at which address a tablet stands at the door. */
export function noteDoor(address: string): void {
  remember('door', address);
}

/** The address at which this tablet stood at the door last. */
export function doorAddress(): string {
  return recall('door') ?? '/';
}
