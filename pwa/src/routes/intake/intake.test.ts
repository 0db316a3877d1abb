import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { category, handover, item } from '../../testing/samples.ts';
import { Intake } from './intake.svelte.ts';

describe('the intake desk', () => {
  let server: FakeServer;
  let intake: Intake;

  beforeEach(() => {
    server = new FakeServer()
      .on('POST /handovers', () => ({ status: 201, body: handover() }))
      .on('POST /items', () => ({ status: 201, body: item() }));
    intake = new Intake(server.api, 'intake', null);
    intake.draft.category = category();
  });

  it('takes a thing in with nothing but its category', async () => {
    expect(await intake.takeIn()).toBe(true);
    expect(server.all('POST /items')[0]?.body).toEqual({
      handoverId: 'h-1',
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
    expect(server.all('POST /handovers')).toHaveLength(1);
    expect(intake.items).toHaveLength(2);
  });

  it('tries again with the same keys, so that nothing is taken in twice', async () => {
    server.on('POST /items', () => 'no network');
    expect(await intake.takeIn()).toBe(false);
    server.on('POST /items', () => ({ status: 201, body: item() }));
    expect(await intake.takeIn()).toBe(true);
    const [first, second] = server.all('POST /items');
    expect(second?.key).toBe(first?.key);
    expect(server.all('POST /handovers')).toHaveLength(1);
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
    const container = new Intake(server.api, 'container', null);
    container.draft.category = category();
    await container.takeIn();
    expect(server.all('POST /handovers')[0]?.body).toEqual({ channel: 'container' });
  });

  it('begins with the blank label that was scanned, and only for the first thing', async () => {
    const scanned = new Intake(server.api, 'intake', '7K3P9XQ2M3');
    expect(scanned.draft.labelCode).toBe('7K3P9XQ2M3');
    scanned.next();
    expect(scanned.draft.labelCode).toBeNull();
  });
});
