import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../../../testing/fake-server.ts';
import { good, pickup, pickupThing } from '../../../../testing/pickups.ts';
import { Triage } from './triage.svelte.ts';

const SOFA = pickupThing();
const CHAIR = pickupThing({ id: 't-2', goodId: 'g-chair', verdict: 'yes' });
const TABLE = pickupThing({ id: 't-3', goodId: 'g-table' });
const ELS = pickup({ things: [SOFA, CHAIR, TABLE] });
const PIET = pickup({ id: 'pickup-2', name: 'Piet', things: [pickupThing({ id: 't-4' })] });

describe('looking at photos', () => {
  let server: FakeServer;
  let triage: Triage;
  const waiting = () => triage.cases.map(({ thing }) => thing.id);

  beforeEach(async () => {
    server = new FakeServer()
      .on('GET /pickups-to-judge', () => ({ body: { items: [ELS, PIET], nextCursor: null } }))
      .on('GET /pickup-goods', () => ({ body: { items: [good()], nextCursor: null } }))
      .on('POST /pickups/pickup-1/_answer', () => ({ body: ELS }));
    triage = new Triage(server.api);
    await triage.load();
  });

  it('goes through the things that are in doubt, one by one', () => {
    expect(waiting()).toEqual(['t-1', 't-3', 't-4']);
    expect(triage.adviceFor(SOFA)?.nl).toBe('Is hij schoon?');
    expect(triage.adviceFor(TABLE)).toBeUndefined();
  });

  it('says yes to one thing, and goes on with the next', async () => {
    await triage.say(true);
    expect(server.all('POST /pickups/pickup-1/_answer')[0]?.body).toEqual({
      things: [{ thingId: 't-1', take: true }],
    });
    expect(waiting()).toEqual(['t-3', 't-4']);
    expect(triage.last).toMatchObject({ take: true, thing: { id: 't-1' } });
  });

  it('says no with a reason; a pickup of which nothing is left is passed over', async () => {
    const body = { ...ELS, cancelled: true };
    server.on('POST /pickups/pickup-1/_answer', () => ({ body }));
    await triage.say(false, 'Het is nat.');
    expect(server.all('POST /pickups/pickup-1/_answer')[0]?.body).toEqual({
      things: [{ thingId: 't-1', take: false, reason: 'Het is nat.' }],
    });
    expect(waiting()).toEqual(['t-4']);
  });

  it('can be said otherwise, as long as the pickup stands', async () => {
    await triage.say(true);
    triage.again();
    expect(waiting()).toEqual(['t-1', 't-3', 't-4']);
    server.on('POST /pickups/pickup-1/_answer', () => ({ body: { ...ELS, cancelled: true } }));
    await triage.say(false, 'Het is nat.');
    triage.again();
    expect(waiting()).toEqual(['t-4']);
  });

  it('goes on when the resident cancelled meanwhile', async () => {
    const gone = { status: 409, body: { code: 'was_cancelled' } };
    server.on('POST /pickups/pickup-1/_answer', () => gone);
    await triage.say(true);
    expect(waiting()).toEqual(['t-4']);
    expect(triage.meanwhile).toBe(true);
    expect(triage.last).toBeNull();
  });

  it('stays where it is without a network', async () => {
    server.on('POST /pickups/pickup-1/_answer', () => 'no network');
    await triage.say(true);
    expect(waiting()).toEqual(['t-1', 't-3', 't-4']);
    expect(triage.saying.problem?.code).toBe('offline');
  });
});
