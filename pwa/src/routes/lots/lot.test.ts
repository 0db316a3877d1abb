import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { container, item, lot } from '../../testing/samples.ts';
import { LotState } from './lot.svelte.ts';
import { Telling } from './telling.svelte.ts';

describe('a lot on the screen', () => {
  let server: FakeServer;
  let lots: LotState;

  beforeEach(async () => {
    server = new FakeServer()
      .on('GET /lots/l-1', () => ({ body: lot() }))
      .on('GET /lots/l-1/moves', () => ({ body: { items: [] } }))
      .on('POST /lots/l-1/moves', () => ({ status: 201, body: lot({ version: 2 }) }));
    lots = new LotState(server.api, 'l-1');
    await lots.load();
  });

  it('says which version was seen', async () => {
    expect(await lots.act('sell', { pieces: 2, priceCents: 500 })).toBe(true);
    expect(server.all('POST /lots/l-1/moves')[0]?.body).toEqual({
      move: 'sell',
      version: 1,
      pieces: 2,
      priceCents: 500,
    });
    expect(lots.done).toBe('sell');
  });

  it('sends the same key again after silence, so that nothing is sold twice', async () => {
    server.on('POST /lots/l-1/moves', () => 'no network');
    expect(await lots.act('sell', { pieces: 2, priceCents: 500 })).toBe(false);
    server.on('POST /lots/l-1/moves', () => ({ status: 201, body: lot({ version: 2 }) }));
    await lots.act('sell', { pieces: 2, priceCents: 500 });
    const [first, second] = server.all('POST /lots/l-1/moves').map(({ key }) => key);
    expect(second).toBe(first);
  });

  it('shows how the lot stands when a colleague was earlier', async () => {
    server.on('POST /lots/l-1/moves', () => ({ status: 409, body: { code: 'moved_meanwhile' } }));
    server.on('GET /lots/l-1', () => ({ body: lot({ version: 3, pieces: 4 }) }));
    expect(await lots.act('sell', { pieces: 5, priceCents: 500 })).toBe(false);
    expect(lots.lot?.pieces).toBe(4);
    expect(lots.attempt.problem?.code).toBe('moved_meanwhile');
  });

  it('gets another label, the one that was scanned or a new one', async () => {
    for (const code of ['0000000000', null]) {
      const label = { code: code ?? 'ABCDEFGH2M', url: 'https://omloop.example/i/x', state: 'in_use' };
      server.on('POST /lots/l-1/label', () => ({ body: label }));
      expect(await lots.replaceLabel(code)).toBe(true);
      expect(lots.lot?.label?.code).toBe(label.code);
    }
    expect(server.all('POST /lots/l-1/label').map(({ body }) => body)).toEqual([{ code: '0000000000' }, {}]);
  });

  it('keeps its label when the other one is taken', async () => {
    server.on('POST /lots/l-1/label', () => ({ status: 409, body: { code: 'label_taken' } }));
    const before = lots.lot?.label;
    expect(await lots.replaceLabel('0000000000')).toBe(false);
    expect([lots.lot?.label, lots.attempt.problem?.code]).toEqual([before, 'label_taken']);
  });

  it('leads to the thing that one piece became', async () => {
    let key = '';
    server.on('POST /lots/l-1/moves', (asked) => {
      key = asked.key ?? '';
      server.on(`GET /items/${key}`, () => ({ body: item({ id: key }) }));
      return { status: 201, body: lot({ version: 2 }) };
    });
    await lots.act('split_item', {});
    expect(lots.made).toEqual({ kind: 'item', href: '/i/7K3P9XQ2M3' });
  });

  it('leads to the lot that a part became', async () => {
    await lots.act('split', { pieces: 3 });
    const key = server.all('POST /lots/l-1/moves')[0]?.key;
    expect(lots.made).toEqual({ kind: 'lot', href: `/partijen/${key}` });
  });
});

describe('what is told with an act', () => {
  it('a part of a counted lot is counted, and weighed only if somebody does', () => {
    const telling = new Telling(lot(), 'sell');
    expect([telling.asksPieces, telling.asksWeight, telling.weightIsOptional]).toEqual([true, true, true]);
    telling.pieces = 3;
    expect(telling.ready).toBe(false);
    telling.priceCents = 900;
    expect(telling.ready).toBe(true);
    expect(telling.details).toEqual({ pieces: 3, priceCents: 900 });
  });

  it('a part of a lot that nobody counted is weighed', () => {
    const uncounted = lot();
    delete uncounted.pieces;
    const telling = new Telling(uncounted, 'split');
    expect([telling.asksPieces, telling.ready]).toEqual([false, false]);
    telling.weighing.shown = 4000;
    telling.weighing.container = container();
    expect(telling.ready).toBe(true);
    expect(telling.details).toEqual({ grossGrams: 4000, containerId: 'b-1' });
  });

  it('weighing again takes a reason, and pieces or a weight', () => {
    const telling = new Telling(lot(), 'weigh');
    telling.reason = 'lost';
    expect(telling.ready).toBe(false);
    telling.pieces = 11;
    expect(telling.ready).toBe(true);
    telling.weighing.shown = 100;
    telling.weighing.container = container();
    expect(telling.ready).toBe(false);
  });

  it('one piece of a counted lot needs nothing told', () => {
    expect(new Telling(lot(), 'split_item').ready).toBe(true);
  });

  it('all of it goes into another lot that has to be chosen', () => {
    const telling = new Telling(lot(), 'merge');
    expect(telling.ready).toBe(false);
    telling.intoLotId = 'l-2';
    expect([telling.ready, telling.details]).toEqual([true, { intoLotId: 'l-2' }]);
  });
});
