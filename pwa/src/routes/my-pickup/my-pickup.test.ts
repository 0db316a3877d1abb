import { beforeEach, describe, expect, it } from 'vitest';
import { myPickup, offeredWindow, pickupOffer } from '../../testing/collected.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { MyPickup } from './my-pickup.svelte.ts';

const OPEN = 'POST /public/pickups/_open';
const CHANGE = 'POST /public/pickups/_change';

describe('my pickup', () => {
  let server: FakeServer;
  let mine: MyPickup;

  beforeEach(async () => {
    server = new FakeServer()
      .on(OPEN, () => ({ body: myPickup() }))
      .on('POST /public/pickups/_offer-change', () => ({ body: pickupOffer() }))
      .on(CHANGE, () => ({ body: myPickup({ windowId: 'w-2' }) }))
      .on('POST /public/pickups/_cancel', () => ({ body: myPickup({ state: 'cancelled' }) }));
    mine = new MyPickup(server.api, 'secret');
    await mine.load();
  });

  it('is opened by the secret of its link', () => {
    expect(server.all(OPEN)[0]?.body).toEqual({ token: 'secret' });
    expect(mine.pickup?.state).toBe('booked');
  });

  it('gets another time', async () => {
    await mine.askWhen();
    expect(mine.offer?.windows).toHaveLength(1);
    expect(await mine.change(offeredWindow({ id: 'w-2' }))).toBe(true);
    expect(server.all(CHANGE)[0]?.body).toEqual({ token: 'secret', windowId: 'w-2' });
    expect(mine.pickup?.windowId).toBe('w-2');
  });

  it('keeps its time when the other is full', async () => {
    server.on(CHANGE, () => ({ status: 409, body: { code: 'full' } }));
    expect(await mine.change(offeredWindow())).toBe(false);
    expect(mine.acting.problem?.code).toBe('full');
    expect(mine.pickup?.state).toBe('booked');
  });

  it('tells that it was cancelled meanwhile, instead of a refusal', async () => {
    server.on(CHANGE, () => ({ status: 409, body: { code: 'was_cancelled' } }));
    server.on(OPEN, () => ({ body: myPickup({ state: 'cancelled' }) }));
    expect(await mine.change(offeredWindow())).toBe(false);
    expect(mine.pickup?.state).toBe('cancelled');
    expect(mine.acting.problem).toBeNull();
  });

  it('is cancelled', async () => {
    expect(await mine.cancel()).toBe(true);
    expect(mine.pickup?.state).toBe('cancelled');
  });
});
