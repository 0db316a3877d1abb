import { beforeEach, describe, expect, it } from 'vitest';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { category, handover, item } from '../../testing/samples.ts';
import type { Work } from '../../lib/work.svelte.ts';
import { Intake } from './intake.svelte.ts';

describe('the intake desk', () => {
  let server: FakeServer;
  let device: Device;
  let work: Work;
  let intake: Intake;

  beforeEach(async () => {
    server = new FakeServer()
      .on('POST /handovers', () => ({ status: 201, body: handover() }))
      .on('POST /items', () => ({ status: 201, body: item() }));
    device = new Device(server);
    work = await device.work();
    await device.store.keep('categories', [category()]);
    await work.known.restore('centre-1');
    intake = new Intake(work, 'intake', null);
    intake.draft.category = category();
  });

  it('takes a thing in with nothing but its category', async () => {
    expect(await intake.takeIn()).toBe(true);
    expect(server.all('POST /items')[0]?.body).toEqual({
      handoverId: intake.handoverId,
      categoryId: 'c-chair',
      ownerKeeps: false,
    });
    expect(intake.step).toBe('label');
  });

  it('sends what was filled in', async () => {
    Object.assign(intake.draft, {
      weightGrams: 5200,
      condition: 'worn',
      note: ' poot los ',
      labelCode: '7K3P9XQ2M3',
    });
    await intake.takeIn();
    expect(server.all('POST /items')[0]?.body).toMatchObject({
      weightGrams: 5200,
      condition: 'worn',
      note: 'poot los',
      labelCode: '7K3P9XQ2M3',
    });
  });

  it('keeps the things of one person in one handover', async () => {
    await intake.takeIn();
    intake.next();
    intake.draft.category = category();
    await intake.takeIn();
    expect(new Set(server.all('POST /handovers').map(({ key }) => key))).toEqual(
      new Set([intake.handoverId]),
    );
    expect(intake.items).toHaveLength(2);
  });

  it('tries again with the same keys, so that nothing is taken in twice', async () => {
    server.on('POST /items', () => 'no network');
    expect(await intake.takeIn()).toBe(false);
    server.on('POST /items', () => ({ status: 201, body: item() }));
    expect(await intake.takeIn()).toBe(true);
    const [first, second] = server.all('POST /items');
    expect(second?.key).toBe(first?.key);
    expect(new Set(server.all('POST /handovers').map(({ key }) => key)).size).toBe(1);
  });

  it('takes the next thing in with another key', async () => {
    await intake.takeIn();
    intake.next();
    intake.draft.category = category();
    await intake.takeIn();
    const [first, second] = server.all('POST /items');
    expect(second?.key).not.toBe(first?.key);
  });

  it('knows how things come in at a container', async () => {
    const container = new Intake(work, 'container', null);
    container.draft.category = category();
    await container.takeIn();
    expect(server.all('POST /handovers')[0]?.body).toEqual({ channel: 'container' });
  });

  it('begins with the blank label that was scanned, and only for the first thing', async () => {
    const scanned = new Intake(work, 'intake', '7K3P9XQ2M3');
    expect(scanned.draft.labelCode).toBe('7K3P9XQ2M3');
    scanned.next();
    expect(scanned.draft.labelCode).toBeNull();
  });

  it('takes things in with blank labels without a network, and the server hears of all in order', async () => {
    for (const what of ['POST /handovers', 'POST /items']) server.on(what, () => 'no network');
    for (const code of ['7K3P9XQ2M3', '7K3P9XQ2M4']) {
      intake.draft.labelCode = code;
      intake.draft.category = category();
      expect(await intake.takeIn()).toBe(true);
      expect(intake.latest?.label?.code).toBe(code);
      intake.next();
    }
    expect(await device.store.acts.count()).toBe(3);
    server.asked.length = 0;
    server.on('POST /handovers', () => ({ status: 201, body: handover() }));
    server.on('POST /items', () => ({ status: 201, body: item() }));
    await work.outbox.send();
    expect(server.asked.map(({ what }) => what)).toEqual(['POST /handovers', 'POST /items', 'POST /items']);
    expect(await device.store.acts.count()).toBe(0);
  });

  it('says at once that a label is on another thing, and keeps what was filled in', async () => {
    server.on('POST /items', () => ({ status: 409, body: { code: 'label_taken' } }));
    intake.draft.labelCode = '7K3P9XQ2M3';
    expect(await intake.takeIn()).toBe(false);
    expect(intake.attempt.problem?.code).toBe('label_taken');
    expect(await device.store.acts.count()).toBe(0);
    expect(intake.draft.category?.id).toBe('c-chair');
  });
});
