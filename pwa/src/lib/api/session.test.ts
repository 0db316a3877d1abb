import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { Session } from './session.svelte.ts';
import type { Session as SignedIn } from './types.ts';

const FATIMA: SignedIn = {
  staff: { id: 's-1', name: 'Fatima', roles: ['volunteer', 'cashier'] },
  centre: { id: 'c-1', name: 'Vechtdal' },
  mustChangePassword: false,
  byPin: false,
  atDoor: false,
};

describe('the session', () => {
  let server: FakeServer;
  let session: Session;

  beforeEach(() => {
    server = new FakeServer();
    localStorage.setItem('omloop.signed-in', 'yes');
    session = new Session(server.api);
  });

  it('of someone signed in before is restored', async () => {
    server.on('GET /sessions/current', () => ({ body: FATIMA }));
    await session.restore();
    expect(session.who?.staff.name).toBe('Fatima');
    expect(session.ready).toBe(true);
    expect(session.holds('cashier')).toBe(true);
    expect(session.holds('coordinator', 'administrator')).toBe(false);
  });

  it('of nobody is no fault', async () => {
    server.on('GET /sessions/current', () => ({ status: 401, body: { code: 'sign_in_first' } }));
    await session.restore();
    expect(session).toMatchObject({ who: null, known: true, unreachable: false });
  });

  it('is not asked for where nobody ever signed in', async () => {
    localStorage.clear();
    let asked = 0;
    server.on('GET /sessions/current', () => ({ status: 401, body: { code: `asked ${++asked}` } }));
    await session.restore();
    expect({ who: session.who, known: session.known, asked }).toEqual({ who: null, known: true, asked: 0 });
  });

  it('is asked for after somebody came back from the page of a municipality', async () => {
    localStorage.clear();
    server.on('GET /sessions/current', () => ({ body: FATIMA }));
    session.leave();
    await session.restore();
    expect(session.who?.staff.name).toBe('Fatima');
  });

  it('is asked for after somebody signed in, and no more once they signed out', async () => {
    localStorage.clear();
    server.on('POST /sessions', () => ({ status: 201, body: FATIMA }));
    server.on('GET /sessions/current', () => ({ body: FATIMA }));
    server.on('DELETE /sessions/current', () => ({ status: 204 }));
    await session.signIn('fatima', 'x');
    const reloaded = new Session(server.api);
    await reloaded.restore();
    expect(reloaded.who?.staff.name).toBe('Fatima');
    await reloaded.signOut();
    const later = new Session(server.api);
    await later.restore();
    expect(later.who).toBeNull();
  });

  it('is asked for each time where the browser remembers nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    server.on('GET /sessions/current', () => ({ body: FATIMA }));
    await session.restore();
    expect(session.who?.staff.name).toBe('Fatima');
    vi.unstubAllGlobals();
  });

  it('says when the server could not be asked', async () => {
    server.on('GET /sessions/current', () => 'no network');
    await session.restore();
    expect(session).toMatchObject({ who: null, known: true, unreachable: true });
  });

  it('is not ready while the password is somebody else’s', async () => {
    server.on('POST /sessions', () => ({ status: 201, body: { ...FATIMA, mustChangePassword: true } }));
    await session.signIn('fatima', 'x');
    expect(session.ready).toBe(false);
  });

  it('ends when the server no longer knows who is asking', async () => {
    const real = new Session();
    server.on('GET /sessions/current', () => ({ body: FATIMA }));
    server.on('GET /items', () => ({ status: 401, body: { code: 'sign_in_first' } }));
    await real.restore();
    await real.api.GET('/items');
    expect(real.who).toBeNull();
  });

  it('goes on when a new password is refused', async () => {
    const real = new Session();
    server.on('GET /sessions/current', () => ({ body: FATIMA }));
    server.on('PUT /sessions/current/password', () => ({ status: 401, body: { code: 'sign_in_failed' } }));
    await real.restore();
    await expect(real.changePassword('wrong', 'a long new password')).rejects.toMatchObject({
      code: 'sign_in_failed',
    });
    expect(real.who).not.toBeNull();
  });
});
