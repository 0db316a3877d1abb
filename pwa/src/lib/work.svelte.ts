import type { Session } from './api/session.svelte.ts';
import { Known } from './known/known.svelte.ts';
import { Outbox, type OneTab } from './outbox/outbox.svelte.ts';
import { DeviceStore } from './outbox/store.ts';
import { actsWaiting, noteActsWaiting } from './outbox/waiting.ts';
import { Cafe } from './repair/cafe.ts';
import { keepDecoder } from './scanner/decoder.ts';
import type { Found } from './scanner/resolve.ts';
import { Drives } from './van/drives.ts';

/** How often the things that changed are asked for, in milliseconds. */
const REFRESH = 60_000;

/** What differs from the usual. */
interface Unusual {
  lock?: OneTab;
  /** With made-up things, of which nothing is kept. */
  practising?: boolean;
}

/** What a member of staff works with at this device, with and without a network. */
export class Work {
  readonly known: Known;
  readonly cafe: Cafe;
  readonly drives: Drives;
  readonly outbox: Outbox;
  readonly practising: boolean;
  /** What was scanned last, for the screen that shows it: it need not be looked up twice. */
  #scanned: Found | null = null;

  constructor(
    readonly session: Session,
    store: DeviceStore,
    { lock, practising = false }: Unusual = {},
  ) {
    const person = () => session.who && { id: session.who.staff.id, name: session.who.staff.name };
    const note = practising ? () => {} : noteActsWaiting;
    this.practising = practising;
    this.known = new Known(store, session.api);
    this.cafe = new Cafe(store, session.api);
    this.drives = new Drives(store, session.api);
    this.outbox = new Outbox(store, session.api, { person, note, lock });
  }

  /** Hands what was scanned on to the screen of the thing. */
  handOn(scan: Found): void {
    this.#scanned = scan;
  }

  /** Takes what was handed on, if it has this code; only once, because it may be old by the next time. */
  takeScanned(code: string): Found | null {
    const scan = this.#scanned;
    this.#scanned = null;
    return scan?.code === code ? scan : null;
  }

  /** Opens what the device keeps; a browser may not throw it away to make room. */
  static async open(session: Session, centre: string): Promise<Work> {
    const store = new DeviceStore();
    const work = new Work(session, store);
    if (await store.bare()) work.outbox.lost = actsWaiting();
    await Promise.all([work.known.restore(centre), work.outbox.look(), work.cafe.tidy(), work.drives.tidy()]);
    void navigator.storage?.persist?.();
    return work;
  }

  /** Sends and refreshes from now on. Returns how to stop. */
  start(): () => void {
    const stop = this.outbox.start();
    const refresh = () => {
      void this.cafe.tidy();
      void this.drives.tidy();
      if (document.visibilityState === 'visible') void this.known.refresh();
    };
    const timer = setInterval(refresh, REFRESH);
    addEventListener('online', refresh);
    refresh();
    // A device that never scanned before must be able to when the network is gone.
    void keepDecoder();
    return () => {
      stop();
      clearInterval(timer);
      removeEventListener('online', refresh);
    };
  }
}
