import { describe, expect, it } from 'vitest';
import type { Category } from '../../../lib/api/types.ts';
import { FakeServer } from '../../../testing/fake-server.ts';
import { category } from '../../../testing/samples.ts';
import { CategoryForm } from './form.svelte.ts';

it('a part of a group takes over what the group is', async () => {
  const server = new FakeServer().on('POST /categories', () => ({ status: 201, body: category() }));
  const parent = category({
    id: 'e',
    stream: 'electrical',
    needsTest: true,
    askEach: false,
    pictogram: 'plug',
    position: 20,
  });
  const form = new CategoryForm(server.api, { parent, others: [parent] });
  form.nl = ' Lamp ';
  form.en = 'Lamp';
  await form.send();
  expect(server.all('POST /categories')[0]?.body).toEqual({
    names: { nl: 'Lamp', en: 'Lamp' },
    parentId: 'e',
    stream: 'electrical',
    needsTest: true,
    askEach: false,
    pictogram: 'plug',
    position: 30,
  });
});

it('a retry carries the same key', async () => {
  const server = new FakeServer().on('POST /categories', () => 'no network');
  const form = new CategoryForm(server.api, { others: [] });
  await form.send().catch(() => undefined);
  await form.send().catch(() => undefined);
  const [first, second] = server.all('POST /categories');
  expect(first?.key).toBeTruthy();
  expect(second?.key).toBe(first?.key);
});

it('a change leaves the stream as it is', async () => {
  const server = new FakeServer().on('PATCH /categories/c-chair', () => ({ body: category() }));
  const form = new CategoryForm(server.api, { category: category(), others: [] });
  form.active = false;
  await form.send();
  const body = server.all('PATCH /categories/c-chair')[0]?.body;
  expect(body).toMatchObject({ active: false, pictogram: 'chair' });
  expect(body).not.toHaveProperty('stream');
});

describe('the repair of such things', () => {
  async function changed(start: Partial<Category>, fill: (form: CategoryForm) => void) {
    const server = new FakeServer().on('PATCH /categories/c-chair', () => ({ body: category() }));
    const form = new CategoryForm(server.api, { category: category(start), others: [] });
    fill(form);
    await form.send();
    return server.all('PATCH /categories/c-chair')[0]?.body;
  }

  it('is not offered until somebody says what it is', async () => {
    const body = await changed({}, () => {});
    expect(body).not.toHaveProperty('product');
    expect(body).not.toHaveProperty('advice');
  });

  it('comes with what to try first', async () => {
    const body = await changed({}, (form) => {
      form.product = 'lamp';
      form.adviceNl = ' Probeer een andere lamp. ';
      form.adviceEn = 'Try another bulb.';
    });
    const advice = { nl: 'Probeer een andere lamp.', en: 'Try another bulb.' };
    expect(body).toMatchObject({ product: 'lamp', advice });
  });

  it('takes advice away that was emptied', async () => {
    const advice = { nl: 'Probeer dit.', en: 'Try this.' };
    const body = await changed({ product: 'lamp', advice, typicalWeightGrams: 900 }, (form) => {
      form.adviceNl = '';
      form.adviceEn = ' ';
    });
    expect(body).not.toHaveProperty('advice');
    expect(body).toMatchObject({ product: 'lamp', without: ['advice'] });
  });

  it('stops when it is nothing for the repair café any more', async () => {
    const advice = { nl: 'Probeer dit.', en: 'Try this.' };
    const body = await changed({ product: 'lamp', advice }, (form) => {
      form.product = null;
      form.weight = null;
    });
    expect(body).not.toHaveProperty('product');
    expect(body).toMatchObject({ without: ['typical_weight', 'product', 'advice'] });
  });
});
