import { expect, it } from 'vitest';
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
