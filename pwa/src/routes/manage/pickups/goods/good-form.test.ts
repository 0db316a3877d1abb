import { expect, it } from 'vitest';
import type { PickupGood } from '../../../../lib/api/types.ts';
import { FakeServer } from '../../../../testing/fake-server.ts';
import { GoodForm } from './good-form.svelte.ts';

const SOFA: PickupGood = {
  id: 'g-sofa',
  kind: 'goods',
  names: { nl: 'Bank', en: 'Sofa' },
  words: 'bankstel',
  pictogram: 'sofa',
  litres: 1800,
  kilos: 60,
  minutes: 6,
  people: 2,
  verdict: 'look',
  reason: { nl: 'Is hij schoon?', en: 'Is it clean?' },
  position: 10,
  active: true,
};

async function created(fill: (form: GoodForm) => void) {
  const server = new FakeServer().on('POST /pickup-goods', () => ({ body: SOFA }));
  const form = new GoodForm(server.api, null, [SOFA]);
  form.names.nl = ' Piano ';
  form.names.en = 'Piano';
  form.litres = 2000;
  form.kilos = 250;
  fill(form);
  await form.send();
  return server.all('POST /pickup-goods')[0]?.body;
}

it('a new kind of thing stands behind the others', async () => {
  const body = await created(() => {});
  expect(body).toMatchObject({ names: { nl: 'Piano', en: 'Piano' }, position: 20, words: null });
});

it('what is not collected comes with why, and where it can go', async () => {
  const body = await created((form) => {
    form.verdict = 'no';
    form.reason.nl = 'Te zwaar.';
    form.reason.en = 'Too heavy.';
  });
  const reason = { nl: 'Te zwaar.', en: 'Too heavy.' };
  expect(body).toMatchObject({ verdict: 'no', reason, elsewhere: null });
});

it('what is always collected needs no reason', async () => {
  const server = new FakeServer().on('PUT /pickup-goods/g-sofa', () => ({ body: SOFA }));
  const form = new GoodForm(server.api, SOFA, []);
  form.verdict = 'yes';
  await form.send();
  const body = server.all('PUT /pickup-goods/g-sofa')[0]?.body;
  expect(body).toMatchObject({ reason: null, words: 'bankstel', position: 10, active: true });
});

it('nothing is sent before its room and weight are numbers', () => {
  const form = new GoodForm(new FakeServer().api, null, []);
  expect(form.ready).toBe(false);
  form.litres = 100;
  form.kilos = 0;
  expect(form.ready).toBe(true);
});
