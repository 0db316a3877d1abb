import { createContext } from 'svelte';
import { ask } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import type { Session } from '../api/session.svelte.ts';
import type { CurrentDevice, PersonWithPin } from '../api/types.ts';
import { recall, remember } from '../remember.ts';

/** Remembered as `yes` on a tablet that was enrolled: other browsers have nothing to ask. */
const ENROLLED = 'device';

/** The tablet that this is, if it belongs to a centre. Handed down by context. */
export class Device {
  /** What the server tells of this tablet; null when it is none of a centre. */
  shown = $state.raw<CurrentDevice | null>(null);
  /** It belonged to a centre once, and was shut out. */
  revoked = $state(false);
  /** False until it is known whether this is a tablet of a centre. */
  known = $state(false);
  /** Whose screen is kept behind the lock. */
  lockedFor = $state<string | null>(null);
  /** The centre of that person. */
  lockedAt = $state<string | undefined>();
  /** Whose tile was tapped, and whose PIN is asked. */
  chosen = $state.raw<PersonWithPin | null>(null);
  /** Counts the people who found the screen of somebody else: it is not theirs to see. */
  turn = $state(0);

  constructor(private readonly session: Session) {}

  /** Asks the server which tablet this is, and who can sign in at it. */
  async restore(): Promise<void> {
    if (recall(ENROLLED) === 'yes') await this.#ask();
    this.known = true;
  }

  /** Makes this browser a tablet of the centre; throws a {@link Problem} when the link is no good. */
  async enrol(token: string): Promise<void> {
    this.shown = await ask(this.session.api.POST('/devices/_enrol', { body: { token } }));
    this.revoked = false;
    remember(ENROLLED, 'yes');
  }

  /** Signs in with a PIN; throws a {@link Problem} when it is not right. A tablet that was shut out hears so. */
  async signIn(staffId: string, pin: string): Promise<void> {
    try {
      await this.session.signInWithPin(staffId, pin);
    } catch (thrown) {
      if (asProblem(thrown).code === 'device_revoked') await this.restore();
      throw thrown;
    }
  }

  /**
   * Signs out and keeps the screen for when the same person comes back. Without a network it does not lock: nobody
   * could sign in again, and the work would stand still. Answers whether it locked.
   */
  async lock(): Promise<boolean> {
    // Before signing out, or the screen would be taken away with the person.
    this.lockedFor = this.session.who?.staff.id ?? null;
    this.lockedAt = this.session.who?.centre.id;
    try {
      await this.session.signOut();
      return true;
    } catch (thrown) {
      this.lockedFor = null;
      asProblem(thrown);
      return false;
    }
  }

  /** Signs out for a colleague. Throws a {@link Problem} when the server cannot be told. */
  async handOver(colleague: PersonWithPin | null): Promise<void> {
    await this.session.signOut();
    this.chosen = colleague;
  }

  /** Somebody signed in: answers whether the screen behind the lock, if any, is theirs. */
  resume(staffId: string): boolean {
    const theirs = this.lockedFor === null || this.lockedFor === staffId;
    this.chosen = null;
    if (!theirs) this.turn += 1;
    this.lockedFor = null;
    return theirs;
  }

  async #ask(): Promise<void> {
    try {
      this.shown = await ask(this.session.api.GET('/devices/current'));
      this.revoked = false;
    } catch (thrown) {
      const { code } = asProblem(thrown);
      this.revoked = code === 'device_revoked';
      if (this.revoked) void this.#leaveAll();
      if (this.revoked || code === 'enrol_first') this.shown = null;
      if (code === 'enrol_first') remember(ENROLLED, 'no');
    }
  }

  /** What was done here goes to a coordinator. Without a network it stays here until the next look. */
  async #leaveAll(): Promise<void> {
    const { leaveAll } = await import('../outbox/hold.ts');
    await leaveAll(this.session.api).catch(asProblem);
  }
}

export const [useDevice, provideDevice] = createContext<Device>();
