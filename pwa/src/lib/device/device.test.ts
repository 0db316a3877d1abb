import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../api/session.svelte.ts';
import type { CurrentDevice, Session as SignedIn } from '../api/types.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { remember } from '../remember.ts';
import { Device } from './device.svelte.ts';
import { initials } from './initials.ts';

const STATION = {
  id: 't-1',
  name: 'Balie',
  kind: 'intake',
  locationId: 'l-1',
  locationName: 'Winkel',
} as const;

const TABLET: CurrentDevice = {
  id: 'd-1',
  name: 'Tablet balie',
  centreName: 'Dalstede',
  station: STATION,
  lockMinutes: 5,
  people: [
    { id: 's-1', name: 'Fatima' },
    { id: 's-2', name: 'Henk' },
  ],
};

const FATIMA: SignedIn = {
  staff: { id: 's-1', name: 'Fatima', roles: ['volunteer'] },
  centre: { id: 'c-1', name: 'Dalstede' },
  station: STATION,
  mustChangePassword: false,
  byPin: true,
  atDoor: false,
};

describe('a tablet of the centre', () => {
  let server: FakeServer;
  let session: Session;
  let device: Device;

  beforeEach(() => {
    remember('device', 'no');
    server = new FakeServer()
      .on('POST /devices/_enrol', () => ({ body: TABLET }))
      .on('GET /devices/current', () => ({ body: TABLET }))
      .on('POST /devices/current/sessions', () => ({ status: 201, body: FATIMA }))
      .on('DELETE /sessions/current', () => ({ status: 204 }));
    session = new Session(server.api);
    device = new Device(session);
  });

  it('is asked for only where it was enrolled', async () => {
    await device.restore();
    expect({ known: device.known, asked: server.asked.length }).toEqual({ known: true, asked: 0 });
    await device.enrol('secret');
    const reloaded = new Device(session);
    await reloaded.restore();
    expect(reloaded.shown?.people.map(({ name }) => name)).toEqual(['Fatima', 'Henk']);
  });

  it('says that it was shut out', async () => {
    await device.enrol('secret');
    server.on('GET /devices/current', () => ({ status: 401, body: { code: 'device_revoked' } }));
    await device.restore();
    expect(device).toMatchObject({ shown: null, revoked: true });
  });

  it('hears it from a PIN as well', async () => {
    await device.enrol('secret');
    const out = () => ({ status: 401, body: { code: 'device_revoked' } });
    server.on('GET /devices/current', out).on('POST /devices/current/sessions', out);
    await expect(device.signIn('s-1', '2580')).rejects.toMatchObject({ code: 'device_revoked' });
    expect(device.revoked).toBe(true);
  });

  it('is an ordinary browser again when another tablet took its place', async () => {
    await device.enrol('secret');
    server.on('GET /devices/current', () => ({ status: 401, body: { code: 'enrol_first' } }));
    await device.restore();
    await device.restore();
    expect(device).toMatchObject({ shown: null, revoked: false });
    expect(server.all('GET /devices/current')).toHaveLength(1);
  });

  it('stays what it was without a network', async () => {
    await device.enrol('secret');
    server.on('GET /devices/current', () => 'no network');
    await device.restore();
    expect(device).toMatchObject({ shown: TABLET, revoked: false });
  });

  it('keeps the screen behind the lock for the same person', async () => {
    await device.signIn('s-1', '2580');
    expect(await device.lock()).toBe(true);
    expect({ who: session.who, lockedFor: device.lockedFor }).toEqual({ who: null, lockedFor: 's-1' });
    expect(device.resume('s-1')).toBe(true);
    expect({ lockedFor: device.lockedFor, turn: device.turn }).toEqual({ lockedFor: null, turn: 0 });
  });

  it('holds the screen from before the person is gone', async () => {
    await device.signIn('s-1', '2580');
    let held: string | null = null;
    server.on('DELETE /sessions/current', () => {
      held = device.lockedFor;
      return { status: 204 };
    });
    await device.lock();
    expect(held).toBe('s-1');
  });

  it('keeps it for nobody else', async () => {
    await device.signIn('s-1', '2580');
    await device.lock();
    expect(device.resume('s-2')).toBe(false);
    expect({ lockedFor: device.lockedFor, turn: device.turn }).toEqual({ lockedFor: null, turn: 1 });
  });

  it('does not lock where nobody could sign in again', async () => {
    await device.signIn('s-1', '2580');
    server.on('DELETE /sessions/current', () => 'no network');
    expect(await device.lock()).toBe(false);
    expect({ name: session.who?.staff.name, lockedFor: device.lockedFor }).toEqual({
      name: 'Fatima',
      lockedFor: null,
    });
  });

  it('is handed over to the colleague whose tile was tapped', async () => {
    await device.signIn('s-1', '2580');
    await device.handOver({ id: 's-2', name: 'Henk' });
    expect({ who: session.who, chosen: device.chosen?.name }).toEqual({ who: null, chosen: 'Henk' });
    device.resume('s-2');
    expect(device.chosen).toBeNull();
  });
});

it.each([
  ['Fatima', 'F'],
  ['Henk de Vries', 'HV'],
  ['  łucja  Ömer ', 'ŁÖ'],
  ['', ''],
])('the initials of “%s” are “%s”', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
