import type { Page } from '@playwright/test';
import { countOf, readyForAnything } from '../support/kept.ts';
import { blankLabels } from '../support/labels.ts';
import type { Server } from '../support/server.ts';
import { typeScan } from '../support/scan.ts';
import { signIn, tap } from '../support/staff.ts';
import type { Tablet } from '../support/tablet.ts';
import { expect, test } from '../support/test.ts';
import { clean, listed, takeInMany, type Thing } from '../support/things.ts';

/** Takes a chair in that has this blank label on it, with a photo. */
async function takeIn(page: Page, url: string, code: string): Promise<void> {
  await page.goto(`${url}/innemen?etiket=${code}`);
  await tap(page, 'Meubels');
  await tap(page, 'Stoel');
  // Any picture will do, such as one of this very screen.
  const photo = { name: 'p.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await page.locator('input[type=file]').setInputFiles(photo);
  await expect(page.getByRole('img', { name: 'De foto die je net maakte' })).toBeVisible();
  await tap(page, 'Neem in');
  await expect(page.getByRole('heading', { name: /Ingenomen/ })).toBeVisible();
}

/** The things to clean, and five blank labels, while there still is a server. */
async function prepare(tablet: Tablet, server: Server) {
  await signIn(tablet.page, server.url, 'anneke');
  const labels = await blankLabels(tablet.page, server.url, 5);
  const received = (await listed(tablet.page, server.url, 'step=received')).slice(0, 10);
  await readyForAnything(tablet.page);
  return { labels, received };
}

test('with the server gone and the tablet killed, all that was done is there once afterwards', async ({
  tablet,
  startServer,
}) => {
  const server = await startServer();
  const { labels, received } = await prepare(tablet, server);
  expect([labels.length, received.length]).toEqual([5, 10]);

  await server.kill();
  for (const code of labels) await takeIn(tablet.page, server.url, code);
  for (const thing of received.slice(0, 5)) await clean(tablet.page, server.url, thing);
  await tablet.killAndSwitchOn();
  for (const thing of received.slice(5)) await clean(tablet.page, server.url, thing);
  // Each thing comes with a handover of its own and a photo: the address was opened anew each time.
  expect(await countOf(tablet.page, 'acts')).toBe(5 * 3 + 10);
  await tablet.killAndSwitchOn();

  await server.startAgain();
  // A browser that was killed forgets who is signed in, and nothing else.
  await tablet.page.goto(server.url);
  await tablet.page.goto(`${server.url}/wachtrij`);
  await expect(tablet.page.getByText(/Er wachten nog .+ stappen/)).toBeVisible();
  await signIn(tablet.page, server.url, 'anneke');
  await tablet.page.goto(`${server.url}/wachtrij`);
  await expect(tablet.page.getByText('Alles is verstuurd.').first()).toBeVisible({ timeout: 30_000 });
  for (const code of labels) {
    const found = await (await tablet.page.request.get(`${server.url}/v1/items/by-label/${code}`)).json();
    expect(found).toMatchObject({ kind: 'found', item: { step: 'received', version: 1, photo: {} } });
  }
  for (const { id, version } of received) {
    const thing = await (await tablet.page.request.get(`${server.url}/v1/items/${id}`)).json();
    expect(thing).toMatchObject({ step: 'cleaning', version: version + 1 });
  }
});

test('a tablet that was opened once, and never again, can do without the server', async ({
  tablet: { page },
  startServer,
}) => {
  const server = await startServer();
  await signIn(page, server.url, 'anneke');
  const [thing] = await listed(page, server.url, 'step=received');
  await readyForAnything(page);

  await server.kill();
  await page.getByRole('link', { name: 'Reeks' }).first().click();
  await tap(page, 'Schoonmaken');
  await expect(page.getByLabel('Typ de code')).toBeVisible();
  await typeScan(page, thing?.labelCode ?? '');
  await expect(page.getByText('Wordt later verstuurd')).toBeVisible();
});

test('what a colleague did meanwhile becomes a question, and nothing vanishes', async ({
  tablet,
  startServer,
  browser: others,
}) => {
  const server = await startServer();
  const { received } = await prepare(tablet, server);
  const [thing] = received;
  if (!thing) throw new Error('the demo centre has received things');

  await tablet.page.context().setOffline(true);
  await clean(tablet.page, server.url, thing);
  const colleague = await others.newPage({ locale: 'nl-NL' });
  await signIn(colleague, server.url, 'youssef');
  await colleague.goto(`${server.url}/i/${thing.labelCode}`);
  await tap(colleague, 'Repareren');
  await expect(colleague.getByText(/Gelukt/)).toBeVisible();

  await tablet.page.context().setOffline(false);
  await tablet.page.goto(`${server.url}/wachtrij`);
  await expect(tablet.page.getByText('Een collega was eerder.')).toBeVisible();
  await tap(tablet.page, 'Toch doen');
  await expect(tablet.page.getByText('Alles is verstuurd.').first()).toBeVisible();
  const moved = await (await tablet.page.request.get(`${server.url}/v1/items/${thing.id}`)).json();
  expect(moved).toMatchObject({ step: 'cleaning', version: thing.version + 2 });
});

/** Opens the series for cleaning, and scans with a scanner that types; without a beep, once more. */
async function scanSeries(page: Page, url: string, things: readonly Thing[]): Promise<void> {
  await page.goto(`${url}/reeks`);
  await tap(page, 'Schoonmaken');
  for (const [place, { labelCode }] of things.entries()) {
    const counted = page.getByRole('heading', { name: new RegExp(`^.?${place + 1}.? stuk`) });
    await expect(async () => {
      await typeScan(page, labelCode);
      await expect(counted).toBeVisible({ timeout: 3000 });
    }).toPass();
  }
}

/** Has the server hear of every other move, and its answer lost, so many times; gives how many were. */
async function loseAnswers(page: Page, most: number): Promise<() => number> {
  let [heard, lost] = [0, 0];
  await page.context().route('**/v1/items/*/moves', async (route) => {
    if (lost >= most || ++heard % 2 === 0) return route.continue();
    lost += 1;
    await route.fetch().catch(() => undefined);
    return route.abort();
  });
  return () => lost;
}

test('of two hundred scans without a network none is lost or doubled, though the tablet dies ten times', async ({
  tablet,
  startServer,
}) => {
  test.setTimeout(600_000);
  const server = await startServer();
  await signIn(tablet.page, server.url, 'anneke');
  const things = await takeInMany(tablet.page, server.url, 200);
  await tablet.page.reload();
  await readyForAnything(tablet.page);
  await expect.poll(() => countOf(tablet.page, 'things')).toBeGreaterThan(500);

  await server.kill();
  for (let first = 0; first < things.length; first += 20) {
    await scanSeries(tablet.page, server.url, things.slice(first, first + 20));
    await tablet.killAndSwitchOn();
  }
  await tablet.page.goto(`${server.url}/wachtrij`);
  expect(await countOf(tablet.page, 'acts')).toBe(200);

  // The server comes back; of some of what it heard the answer gets lost, and it falls over once more.
  await server.startAgain();
  const lost = await loseAnswers(tablet.page, 6);
  await signIn(tablet.page, server.url, 'anneke');
  await expect.poll(lost).toBeGreaterThan(0);
  await server.kill();
  await server.startAgain();
  await tablet.page.goto(`${server.url}/wachtrij`);
  await expect(tablet.page.getByText('Alles is verstuurd.').first()).toBeVisible({ timeout: 90_000 });
  expect(lost()).toBe(6);
  for (const { id } of things) {
    const thing = await (await tablet.page.request.get(`${server.url}/v1/items/${id}`)).json();
    expect(thing).toMatchObject({ step: 'cleaning', version: 2 });
  }
});
