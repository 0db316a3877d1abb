import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { press, tabTo } from '../support/keyboard.ts';
import { signIn } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

/** Everyone can use the page as it stands, and nothing of it is beside the screen. */
async function expectGood(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.body.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** The routes of the next day, by its tile. */
async function openRoutes(page: Page, url: string): Promise<void> {
  await signIn(page, url, 'anneke');
  await expect(page.getByRole('heading', { name: 'Hallo Anneke' })).toBeVisible();
  await page.goto(`${url}/beheer/ophalen`);
  await page.getByRole('link', { name: /^Ritten/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Ritten / })).toBeVisible();
}

const vans = (page: Page, name: string) => page.getByRole('region', { name: `Rit van ${name}` });
const stops = (part: Locator) => part.getByRole('button', { name: /^Stop \d+, / });
const menus = (part: Locator) => part.getByRole('button', { name: /^Wat doe je met / });
const note = (page: Page) =>
  page.getByRole('status').filter({ hasText: /Na deze stap|Teruggezet|nieuwe ritten|zijn klaar/ });

/** A pickup is told from others by its address: in the demo centre many have the same name. */
const addressOf = (stop: Locator) => stop.locator('bdi').nth(1).innerText();

/** Plans, and takes what is found at once: how good it is makes no difference. */
async function planSoon(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plan de ritten' }).click();
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(note(page)).toBeVisible({ timeout: 60_000 });
}

async function planned(page: Page): Promise<void> {
  await expect(page.getByText('Wij zoeken goede ritten')).toBeVisible();
  await expect(note(page)).toBeVisible({ timeout: 60_000 });
}

test('a coordinator plans, moves, locks and shows the routes of a day', async ({ page, startServer }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/i.test(message.text()))
      broken.push(message.text());
  });
  const { url } = await startServer({ OMLOOP_GATHER_MINUTES: '0' });
  await openRoutes(page, url);
  await expectGood(page);

  // Planned; everybody is on a route or named with a reason.
  await page.getByRole('button', { name: 'Plan de ritten' }).click();
  await expect(page.getByText('Wij zoeken goede ritten')).toBeVisible();
  await expect(page.getByText(/^\d+%$/)).toBeVisible();
  await expectGood(page);
  await planned(page);
  await expect(note(page)).toContainText('De ritten zijn klaar.');
  const left = page.getByRole('region', { name: /^Niet in een rit/ });
  const out = await left.getByRole('button', { name: /^Zet in rit/ }).count();
  expect((await stops(page.locator('body')).count()) + out).toBe(40);
  expect(await left.getByText('Er is geen tijd of ruimte meer.').count()).toBe(out);
  await expect(page.getByText('Rijtijden zijn geschat')).toBeVisible();
  await expect(page.getByText('Chauffeurs zien deze ritten nog niet.')).toBeVisible();
  await expectGood(page);

  // From one van to the other by the menu of a stop, and back again.
  const [from, to] = [vans(page, 'Bus 1'), vans(page, 'Bus 2')];
  const [before, there] = [await stops(from).count(), await stops(to).count()];
  const first = await addressOf(from.locator('[data-stop]').first());
  await menus(from).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Stop 1 van \d+ van Bus 1, om \d\d:\d\d$/)).toBeVisible();
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Naar Bus 2' }).click();
  await expect(dialog).toBeHidden();
  await expect(stops(to)).toHaveCount(there + 1);
  await expect(to.getByText(first, { exact: true })).toBeVisible();
  await expect(note(page)).toContainText('Na deze stap:');
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(note(page)).toContainText('Teruggezet:');
  await expect(from.locator('[data-stop]').first()).toContainText(first);
  await expect(stops(from)).toHaveCount(before);

  // By dragging: before the first stop of the other van, and then out of all routes.
  const drag = async (grip: Locator, onto: Locator) => {
    await onto.scrollIntoViewIfNeeded();
    await grip.hover();
    await page.mouse.down();
    const box = await onto.boundingBox();
    if (!box) throw new Error('It is not on the screen');
    await page.mouse.move(box.x + box.width / 2, box.y + 4, { steps: 8 });
    await page.mouse.up();
  };
  await drag(from.locator('[data-stop]').first().locator('.grip'), to.locator('[data-stop]').first());
  await expect(to.locator('[data-stop]').first()).toContainText(first);
  await expect(stops(from)).toHaveCount(before - 1);
  await drag(to.locator('[data-stop]').first().locator('.grip'), left.getByRole('heading'));
  await expect(left).toContainText(first);
  await expect(left).toContainText('Uit een rit gehaald.');
  await expectGood(page);

  // Put back in by its button, locked, and still there after planning again.
  const row = left.getByRole('listitem').filter({ hasText: first });
  await row.getByRole('button', { name: /^Zet in rit/ }).click();
  await dialog.getByRole('button', { name: 'Naar Bus 2' }).click();
  const stop = to.locator('[data-stop]').filter({ hasText: first });
  await menus(stop).click();
  await dialog.getByRole('button', { name: 'Vastzetten in deze bus' }).click();
  await expect(stop.getByText('Vast')).toBeVisible();
  await page.getByRole('button', { name: 'Plan opnieuw' }).click();
  await expect(note(page)).toContainText('De nieuwe ritten:', { timeout: 60_000 });
  await expect(stop.getByText('Vast')).toBeVisible();

  // On the map, where it is the same stop.
  await stops(stop).click();
  await expect(stops(stop)).toHaveAttribute('aria-pressed', 'true');
  const other = to.locator('[data-stop]').nth(2);
  const number =
    (await stops(other).getAttribute('aria-label'))?.replace(/^Stop (\d+), (.*): .*$/, '$1. $2') ?? '';
  await page.getByTitle(number, { exact: true }).first().dispatchEvent('click');
  await expect(page.locator('[data-stop] [aria-pressed="true"]')).toHaveCount(1);

  // Who drives; and shown, also when not all is well.
  await to.getByLabel('Chauffeur').selectOption({ label: 'Joris' });
  await page.getByRole('button', { name: 'Laat aan chauffeurs zien' }).click();
  await expect(dialog).toContainText('1 rit heeft nog geen chauffeur.');
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Laat zien' }).click();
  await expect(page.getByText(/^Chauffeurs zien deze ritten sinds .?\d\d:\d\d.?\.$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Chauffeurs zien deze ritten sinds/)).toBeVisible();
  await expect(to.getByLabel('Chauffeur').locator('option:checked')).toHaveText('Joris');
  await menus(to).first().click();
  await dialog.getByRole('button', { name: 'Later in de rit' }).click();
  await expect(dialog.getByText(/^Stop 2 van/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Gewijzigd sinds .?\d\d:\d\d.?\./)).toBeVisible();

  // From nothing: that takes longer, and nobody waits before an empty screen.
  await page.getByRole('button', { name: 'Opnieuw vanaf nul' }).click();
  await dialog.getByRole('button', { name: 'Begin vanaf nul' }).click();
  await expect(page.getByText('Tot dan zie je de ritten van nu.')).toBeVisible();
  await expect(stops(page.locator('body')).first()).toBeVisible();
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(note(page)).toContainText('De nieuwe ritten:', { timeout: 60_000 });
  await expect(page.getByText('Vast', { exact: true })).toHaveCount(0);
  expect(broken).toEqual([]);
});

test('routes are planned and changed by the keyboard alone, also on a small screen', async ({
  page,
  startServer,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { url } = await startServer({ OMLOOP_GATHER_MINUTES: '0' });
  await openRoutes(page, url);
  await press(page, page.getByRole('button', { name: 'Plan de ritten' }));
  await planned(page);
  await expectGood(page);
  await press(page, page.getByRole('button', { name: 'Weg met dit bericht' }));

  const [from, to] = [vans(page, 'Bus 1'), vans(page, 'Bus 2')];
  const first = await addressOf(from.locator('[data-stop]').first());
  const dialog = page.getByRole('dialog');
  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, menus(from).first());
  await press(page, dialog.getByRole('button', { name: 'Later in de rit' }));
  await expect(dialog.getByRole('status').filter({ hasText: /^Stop 2 van/ })).toBeVisible();
  await expectGood(page);
  await page.keyboard.press('Escape');
  const stop = from.locator('[data-stop]').filter({ hasText: first });
  // The keyboard is where the stop went.
  await expect(menus(stop)).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, dialog.getByRole('button', { name: 'Naar Bus 2' }));
  await expect(dialog).toBeHidden();
  const moved = to.locator('[data-stop]').filter({ hasText: first });
  await expect(menus(moved)).toBeFocused();
  await expectGood(page);
  await page.keyboard.press('Enter');
  await press(page, dialog.getByRole('button', { name: 'Uit de rit' }));
  const put = page
    .getByRole('region', { name: /^Niet in een rit/ })
    .getByRole('listitem')
    .filter({ hasText: first })
    .getByRole('button', { name: /^Zet in rit/ });
  await expect(put).toBeFocused();

  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, page.getByRole('button', { name: 'Laat aan chauffeurs zien' }));
  await tabTo(page, dialog.getByRole('button', { name: 'Laat zien' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Chauffeurs zien deze ritten sinds/)).toBeVisible();
});

test('of two who change the same routes one is told', async ({ page, context, startServer }) => {
  const { url } = await startServer({ OMLOOP_GATHER_MINUTES: '0' });
  await openRoutes(page, url);
  await planSoon(page);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  const dialog = page.getByRole('dialog');
  await menus(vans(colleague, 'Bus 1')).first().click();
  await colleague.getByRole('dialog').getByRole('button', { name: 'Vastzetten in deze bus' }).click();
  await expect(vans(colleague, 'Bus 1').getByText('Vast', { exact: true })).toBeVisible();
  await menus(vans(page, 'Bus 2')).first().click();
  await dialog.getByRole('button', { name: 'Uit de rit' }).click();
  await expect(page.getByText('Een collega was eerder. Dit zijn de ritten van nu.')).toBeVisible();
  await expect(vans(page, 'Bus 1').getByText('Vast', { exact: true })).toBeVisible();
});

test('the map has pictures of the land where somebody set them, and from there alone', async ({
  page,
  startServer,
}) => {
  const { url } = await startServer({
    OMLOOP_MAP_TILES: 'https://tegels.example/{z}/{x}/{y}.png',
    OMLOOP_MAP_ATTRIBUTION: 'Kaart: Tegels',
  });
  const asked: string[] = [];
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  await page.context().route('https://tegels.example/**', (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'image/png', body: dot });
  });
  await openRoutes(page, url);
  await planSoon(page);
  await expect(page.getByText('Kaart: Tegels')).toBeVisible();
  await expect(page.locator('img.leaflet-tile-loaded').first()).toBeAttached();
  expect(asked[0]).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
  const other = await page.evaluate(async () => {
    const image = new Image();
    image.src = 'https://elders.example/1.png';
    return new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
    });
  });
  expect(other).toBe('img-src');
});
