import { accessibilityFaults } from '../support/axe.ts';
import { typeScan } from '../support/scan.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

test('somebody learns the work with made-up things, and the server hears nothing of it', async ({
  page,
  startServer,
}) => {
  const { url } = await startServer();
  const practising = page.getByText('Je oefent. Er wordt niets bewaard.');
  await signIn(page, url, 'youssef');
  await page.goto(`${url}/oefenen`);
  const before = await (await page.request.get(`${url}/v1/items?limit=1`)).text();
  await tap(page, 'Begin met oefenen');
  await expect(practising).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const told: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') told.push(`${request.method()} ${request.url()}`);
  });

  // What is for sale is sold, which only the server may allow when it is for real.
  await page.getByRole('link', { name: /Te koop$/ }).click();
  await tap(page, 'Verkopen');
  await expect(page.getByText(/Gelukt: .?Verkopen/)).toBeVisible();

  // A typing scanner reads a blank label, and a thing comes in with it.
  await typeScan(page, '0EFEN00086');
  await tap(page, 'Meubels');
  await tap(page, 'Stoel');
  await tap(page, 'Neem in');
  await expect(page.getByText('0EFEN-00086').first()).toBeVisible();

  const [real] = (JSON.parse(before) as { items: { labelCode: string }[] }).items;
  await page.goto(`${url}/oefenen`);
  await expect(practising).toHaveCount(0);
  await tap(page, 'Begin met oefenen');
  await expect(practising).toBeVisible();
  await page.getByRole('link', { name: 'Scannen' }).click();
  await expect(page.getByLabel('Typ de code')).toBeVisible();
  await typeScan(page, real?.labelCode ?? '');
  await expect(page.getByRole('heading', { name: 'Dit is een echt etiket' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Stop met oefenen' }).first().click();
  expect(told).toEqual([]);
  expect(await (await page.request.get(`${url}/v1/items?limit=1`)).text()).toBe(before);
});
