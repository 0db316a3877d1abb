import 'fake-indexeddb/auto';
import { Session } from '../lib/api/session.svelte.ts';
import { Outbox, type OneTab } from '../lib/outbox/outbox.svelte.ts';
import { DeviceStore } from '../lib/outbox/store.ts';
import { noteActsWaiting } from '../lib/outbox/waiting.ts';
import { Work } from '../lib/work.svelte.ts';
import type { FakeServer } from './fake-server.ts';
import { signedIn } from './samples.ts';

let devices = 0;

/** One tab after the other, as the browser's locks do. */
function locks(): OneTab {
  let last = Promise.resolve();
  return (run) => (last = last.then(run));
}

/** A device with a store of its own. */
export class Device {
  readonly store: DeviceStore;
  readonly #lock = locks();

  constructor(
    private readonly server: FakeServer,
    name = `device-${++devices}`,
  ) {
    this.store = new DeviceStore(name);
  }

  /** A tab at this device, at which somebody works. */
  tab(id = 'fatima'): Outbox {
    return new Outbox(this.store, this.server.api, {
      person: () => ({ id, name: id }),
      note: noteActsWaiting,
      lock: this.#lock,
    });
  }

  /** The work of a coordinator at this device. */
  async work(): Promise<Work> {
    const session = new Session(this.server.api);
    session.who = signedIn();
    const work = new Work(session, this.store, { lock: this.#lock });
    await Promise.all([work.known.restore(session.who.centre.id), work.outbox.look()]);
    return work;
  }
}
