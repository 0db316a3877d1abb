import type { Page } from '@playwright/test';
import { hostileTexts } from '../support/hostile.ts';
import { readyForAnything } from '../support/kept.ts';
import { sticker, typeScan } from '../support/scan.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';
import { Watch } from '../support/watch.ts';

/** Signs in, waits until the tablet loaded all it wants, and gives the code of a thing that is sold. */
async function signedIn(page: Page, url: string): Promise<string> {
  await signIn(page, url, 'youssef');
  await expect(page.getByRole('heading', { name: 'Hallo Youssef' })).toBeVisible();
  await readyForAnything(page);
  const list = await page.request.get(`${url}/v1/items?step=sold&limit=1`);
  const [thing] = ((await list.json()) as { items: { labelCode: string }[] }).items;
  return thing?.labelCode ?? '';
}

/** Waits until the screen shows this text as text, with no element in it. */
async function shown(page: Page, text: string): Promise<void> {
  const place = page.locator('main bdi');
  await expect
    .poll(() => place.evaluateAll((all) => all.map((each) => each.textContent)), { timeout: 5000 })
    .toEqual([text.trim().slice(0, 200)]);
  await expect(place.locator('*')).toHaveCount(0);
}

/** Scans texts one after the other, as `scan` does it; answers what any of them brought about. */
async function faultsOf(
  page: Page,
  texts: readonly string[],
  scan: (text: string) => Promise<void>,
): Promise<string[]> {
  const watch = await Watch.of(page);
  const faults: string[] = [];
  for (const text of texts) {
    await test.step(JSON.stringify(text.slice(0, 80)), async () => {
      await scan(text);
      await shown(page, text);
      faults.push(...(await watch.news()).map((fault) => `${text.slice(0, 200)}: ${fault}`));
      await tap(page, 'Scan nog een');
    });
  }
  return faults;
}

test('of two hundred hostile texts from a scanner that types, each is shown, and none does anything', async ({
  page,
  startServer,
}) => {
  const { url } = await startServer();
  const code = await signedIn(page, url);
  const texts = hostileTexts(url, code);
  expect(texts.length).toBeGreaterThanOrEqual(200);
  await page.goto(`${url}/scan`);
  await expect(page.getByLabel('Typ de code')).toBeVisible();

  expect(await faultsOf(page, texts, (text) => typeScan(page, text))).toEqual([]);

  await typeScan(page, `${url}/i/${code}`);
  await expect(page).toHaveURL(`${url}/i/${code}`);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
});

test('hostile texts that a person types are shown, and do nothing', async ({ page, startServer }) => {
  const { url } = await startServer();
  const code = await signedIn(page, url);
  await page.goto(`${url}/scan`);
  const field = page.getByLabel('Typ de code');
  await expect(field).toBeVisible();
  // Without a slash in it a text is taken for a code that is wrong, and nothing is looked up.
  const links = hostileTexts(url, code).filter((text) => text.includes('/'));
  const some = links.filter((_, place) => place % 6 === 0);
  expect(some.length).toBeGreaterThan(20);

  const type = async (text: string) => {
    await field.fill(text);
    await tap(page, 'Zoek op');
  };
  expect(await faultsOf(page, some, type)).toEqual([]);

  await type(code);
  await expect(page).toHaveURL(`${url}/i/${code}`);
});

test('hostile stickers before the camera are shown one after the other, and do nothing', async ({
  page: desk,
  startServer,
  pageWithCamera,
}) => {
  const { url } = await startServer();
  const code = await signedIn(desk, url);
  const all = hostileTexts(url, code).filter((text) => text.length < 60);
  const some = all.filter((_, place) => place % Math.floor(all.length / 12) === 0).slice(0, 12);
  some.push(`BEGIN:VCARD\r\nN:Evil\r\nURL:http://evil.example\r\nEND:VCARD`);
  const tablet = await pageWithCamera(...[...some, `${url}/i/${code}`].map(sticker));
  await signedIn(tablet, url);
  await tablet.goto(`${url}/reeks`);
  await tablet.getByRole('button', { name: 'Schoonmaken', exact: true }).waitFor();
  const watch = await Watch.of(tablet);
  await tap(tablet, 'Schoonmaken');

  const list = tablet.getByRole('list', { name: 'Wat je scande' });
  for (const text of some) {
    const seen = () => list.locator('bdi').evaluateAll((all) => all.map((each) => each.textContent));
    await expect.poll(seen, { timeout: 30_000 }).toContain(text.slice(0, 60));
  }
  await expect(list.getByText('Dit kan nu niet met dit stuk.').first()).toBeVisible({ timeout: 30_000 });
  await expect(list.locator('bdi *')).toHaveCount(0);

  const news = await watch.news();
  expect(new Set(news)).toEqual(new Set([`GET ${url}/v1/items/by-label/${code}`]));
});
