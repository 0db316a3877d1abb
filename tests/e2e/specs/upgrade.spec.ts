import type { Page } from '@playwright/test';
import { type Build, builtPages, entryOf, laterVersion } from '../support/build.ts';
import { Front } from '../support/front.ts';
import { countOf, readyForAnything } from '../support/kept.ts';
import type { Server } from '../support/server.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test as base } from '../support/test.ts';
import { clean, listed, type Thing } from '../support/things.ts';

interface Versions {
  /** The pages of today, those of tomorrow, and the place that hands them out. */
  old: Build;
  later: Build;
  front: Front;
  server: Server;
}

const test = base.extend<{ versions: Versions }>({
  versions: async ({ startServer }, use) => {
    const old = await builtPages();
    const front = await Front.open(old);
    const server = await startServer({ OMLOOP_BASE_URL: front.url });
    front.behind = server.url;
    await use({ old, later: laterVersion(old), front, server });
    await front.close();
  },
});

/** The version of the program on the screen, by the file with which it begins. */
const running = (page: Page) => page.locator('script[type=module]').getAttribute('src');

async function expectRunning(page: Page, build: Build): Promise<void> {
  await expect.poll(() => running(page), { timeout: 20_000 }).toContain(entryOf(build));
}

/** The browser looks for a new version, as it does by itself from time to time. */
const lookForVersion = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

/** Signs in, and gives things to clean, once the tablet could do without a network. */
async function prepare(page: Page, url: string): Promise<Thing[]> {
  await signIn(page, url, 'anneke');
  await readyForAnything(page);
  return (await listed(page, url, 'step=received')).slice(0, 8);
}

async function expectCleanedOnce(page: Page, url: string, things: readonly Thing[]): Promise<void> {
  for (const { id, version } of things) {
    const thing = await (await page.request.get(`${url}/v1/items/${id}`)).json();
    expect(thing).toMatchObject({ step: 'cleaning', version: version + 1 });
  }
}

test('what the old version has waiting, the new one sends, and each of it once', async ({
  tablet,
  versions: { old, later, front, server },
}) => {
  const { page } = tablet;
  const things = await prepare(page, front.url);
  await server.kill();
  for (const thing of things) await clean(page, front.url, thing);
  await expectRunning(page, old);

  front.deploy(later);
  await lookForVersion(page);
  await tap(page, 'Nieuwe versie');
  await expectRunning(page, later);
  expect(await countOf(page, 'acts')).toBe(things.length);

  await server.startAgain();
  await page.goto(`${front.url}/wachtrij`);
  await expect(page.getByText('Alles is verstuurd.').first()).toBeVisible({ timeout: 30_000 });
  await expectCleanedOnce(page, front.url, things);
});

test('a tablet that dies with the new version in hand wakes up with it, and with all that waits', async ({
  tablet,
  versions: { later, front, server },
}) => {
  const things = await prepare(tablet.page, front.url);
  await server.kill();
  for (const thing of things) await clean(tablet.page, front.url, thing);
  front.deploy(later);
  await lookForVersion(tablet.page);
  await expect(tablet.page.getByText('Er is een nieuwe versie')).toBeVisible();

  await tablet.killAndSwitchOn();
  await server.startAgain();
  await signIn(tablet.page, front.url, 'anneke');
  await expectRunning(tablet.page, later);
  await tablet.page.goto(`${front.url}/wachtrij`);
  await expect(tablet.page.getByText('Alles is verstuurd.').first()).toBeVisible({ timeout: 30_000 });
  await expectCleanedOnce(tablet.page, front.url, things);
});

test('a new version waits for the person: what is being typed stays, and every screen still opens', async ({
  tablet: { page },
  versions: { old, later, front },
}) => {
  await prepare(page, front.url);
  await page.goto(`${front.url}/scan`);
  await page.getByLabel('Typ de code').fill('7K3P');

  front.deploy(later);
  await lookForVersion(page);
  await expect(page.getByText('Er is een nieuwe versie')).toBeVisible();
  await expect(page.getByLabel('Typ de code')).toHaveValue('7K3P');
  await page.getByLabel('Typ de code').press('End');
  await page.keyboard.type('9');
  await expect(page.getByLabel('Typ de code')).toHaveValue('7K3P9');

  // Its files are gone from the server, and this screen was never opened before.
  await page.getByRole('link', { name: 'Stukken' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stukken' })).toBeVisible();
  await expectRunning(page, old);
});

test('a tablet that nobody closes hears of the new version by itself, and takes it on its very first page', async ({
  tablet: { page },
  versions: { later, front },
}) => {
  await page.clock.install();
  await prepare(page, front.url);
  front.deploy(later);
  await page.clock.fastForward('01:01:00');
  await tap(page, 'Nieuwe versie');
  await expectRunning(page, later);
});
