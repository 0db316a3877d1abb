import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { category, container, lot } from '../../testing/samples.ts';
import { NewLots } from './new-lot.svelte.ts';
import { Weighing } from './weighing.svelte.ts';

describe('taking a lot in', () => {
  let server: FakeServer;
  let lots: NewLots;

  beforeEach(() => {
    server = new FakeServer().on('POST /lots', () => ({ status: 201, body: lot() }));
    lots = new NewLots(server.api, 'container');
    lots.choose(category());
  });

  it('sends what was counted and what the scale showed', async () => {
    lots.pieces = 12;
    lots.weighing.shown = 10_900;
    lots.weighing.container = container();
    expect(await lots.takeIn()).toBe(true);
    expect(server.all('POST /lots')[0]?.body).toEqual({
      categoryId: 'c-chair',
      channel: 'container',
      pieces: 12,
      grossGrams: 10_900,
      containerId: 'b-1',
    });
    expect(lots.step).toBe('label');
  });

  it('leaves out what nobody counted', async () => {
    lots.weighing.shown = 4000;
    await lots.takeIn();
    expect(server.all('POST /lots')[0]?.body).toEqual({
      categoryId: 'c-chair',
      channel: 'container',
      weightGrams: 4000,
    });
  });

  it('sends the blank label that was scanned, and forgets it for the next lot', async () => {
    lots.weighing.shown = 4000;
    lots.labelCode = '0000000000';
    await lots.takeIn();
    expect(server.all('POST /lots')[0]?.body).toMatchObject({ labelCode: '0000000000' });
    lots.next();
    expect(lots.labelCode).toBeNull();
  });

  it('sends nothing that was not weighed', async () => {
    expect(await lots.takeIn()).toBe(false);
    expect(server.asked).toHaveLength(0);
  });

  it('tries again with the same key, and takes an equal crate in with another', async () => {
    lots.weighing.shown = 4000;
    server.on('POST /lots', () => 'no network');
    expect(await lots.takeIn()).toBe(false);
    server.on('POST /lots', () => ({ status: 201, body: lot() }));
    await lots.takeIn();
    lots.next();
    lots.choose(category());
    lots.weighing.shown = 4000;
    await lots.takeIn();
    const [first, second, third] = server.all('POST /lots').map(({ key }) => key);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe('the scale', () => {
  it('takes the container off', () => {
    const weighing = new Weighing();
    weighing.shown = 5000;
    expect(weighing.net).toBe(5000);
    weighing.container = container();
    expect(weighing.net).toBe(3100);
    expect(weighing.ready).toBe(true);
  });

  it('sees that the container alone weighs more', () => {
    const weighing = new Weighing();
    weighing.container = container();
    weighing.shown = 1900;
    expect([weighing.belowTare, weighing.ready]).toEqual([true, false]);
  });

  it('sends nothing while nothing was weighed', () => {
    const weighing = new Weighing();
    weighing.container = container();
    expect(weighing.body).toEqual({});
  });
});
