import { createContext } from 'svelte';
import { ask, createApi, type Api } from './client.ts';
import { asProblem } from './problem.ts';
import { canRemember, recall, remember } from '../remember.ts';
import type { Role, Session as SignedIn } from './types.ts';

/** Remembered as `yes` on a device where somebody signed in and did not sign out. */
const SIGNED_IN = 'signed-in';

/** Who that was: without a network they go on, and the server judges each act when it hears of it. */
const WHO = 'who';

/** Who is at this device, and the client that speaks for them. Handed down by context. */
export class Session {
  readonly api: Api;
  /** The signed-in member of staff with their centre and station, or null. */
  who = $state.raw<SignedIn | null>(null);
  /** False until the server has told once who is here, or could not be reached. */
  known = $state(false);
  /** Somebody practises: then nothing is stored. */
  practising = $state(false);
  /** The server could not say who is here. */
  unreachable = $state(false);

  constructor(api?: Api) {
    this.api = api ?? createApi({ onSignedOut: () => this.#forget(), onlyAsks: () => this.practising });
  }

  /** True for a member of staff with a password of their own, who is here. */
  get ready(): boolean {
    return this.who !== null && !this.who.mustChangePassword && !this.atDoor;
  }

  /** True for a tablet that somebody left at the door: it lets visitors in, and the server grants it nothing else. */
  get atDoor(): boolean {
    return this.who?.atDoor ?? false;
  }

  /** Does the signed-in person hold one of these roles? A hint for what to show; the server decides. */
  holds(...roles: Role[]): boolean {
    return this.who?.staff.roles.some((role) => roles.includes(role)) ?? false;
  }

  /**
   * Asks the server who is here. Being signed out is no fault: then nobody is. On a device where nobody signed in,
   * such as a resident's phone, there is nothing to ask.
   */
  async restore(): Promise<void> {
    if (recall(SIGNED_IN) === 'yes' || !canRemember()) await this.#ask();
    this.known = true;
  }

  /** Signs in; throws a {@link Problem} when the name or password is not right. */
  async signIn(login: string, password: string): Promise<void> {
    this.#welcome(await ask(this.api.POST('/sessions', { body: { login, password } })));
  }

  /** Signs in with a PIN, at a tablet of the centre; throws a {@link Problem} when it is not right. */
  async signInWithPin(staffId: string, pin: string): Promise<void> {
    this.#welcome(await ask(this.api.POST('/devices/current/sessions', { body: { staffId, pin } })));
  }

  /** Leaves for the sign-in page of a municipality: whoever comes back from there may be signed in. */
  leave(): void {
    remember(SIGNED_IN, 'yes');
  }

  /** Signs out here and on the server. Throws a {@link Problem} when the server cannot be told. */
  async signOut(): Promise<void> {
    await ask(this.api.DELETE('/sessions/current'));
    this.#forget();
  }

  /** Says at which station this device stands; null for none. */
  async chooseStation(stationId: string | null): Promise<void> {
    const body = stationId === null ? {} : { stationId };
    this.#welcome(await ask(this.api.PUT('/sessions/current/station', { body })));
  }

  /** Leaves this device at the door, until somebody signs in again. Throws a {@link Problem} when that fails. */
  async standAtDoor(): Promise<void> {
    this.#welcome(await ask(this.api.PUT('/sessions/current/door')));
  }

  /** Replaces the password and asks again who is here. */
  async changePassword(current: string, wanted: string): Promise<void> {
    await ask(this.api.PUT('/sessions/current/password', { body: { current, new: wanted } }));
    await this.restore();
  }

  async #ask(): Promise<void> {
    try {
      this.#welcome(await ask(this.api.GET('/sessions/current')));
      this.unreachable = false;
    } catch (thrown) {
      this.unreachable = asProblem(thrown).status !== 401;
      if (this.unreachable) this.who ??= remembered();
      else this.#forget();
    }
  }

  #welcome(who: SignedIn): void {
    this.who = who;
    remember(SIGNED_IN, 'yes');
    remember(WHO, JSON.stringify(who));
  }

  #forget(): void {
    this.who = null;
    remember(SIGNED_IN, 'no');
    remember(WHO, '');
  }
}

function remembered(): SignedIn | null {
  const who = recall(WHO);
  return who ? (JSON.parse(who) as SignedIn) : null;
}

export const [useSession, provideSession] = createContext<Session>();
