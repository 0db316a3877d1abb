import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { countOf, readyForAnything } from '../support/kept.ts';
import { blankLabels } from '../support/labels.ts';
import { dayOut } from '../support/route.ts';
import { sticker } from '../support/scan.ts';
import type { Server } from '../support/server.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

interface Route {
  stops: {
    state: string;
    cardCode?: string;
    pickup?: { id: string; things: { id: string }[] };
  }[];
  deeds: { kind: string; pickupId?: string; reason?: string; itemId?: string; minutes?: number }[];
}

/** Everyone can use the page as it stands, and nothing of it is beside the screen. */
async function expectGood(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.body.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** The route as the server has it; the page has to be that of its driver. */
async function routeOf(page: Page, { url }: Server): Promise<Route> {
  const list = (await (await page.request.get(`${url}/v1/van-routes`)).json()) as { items: { id: string }[] };
  return (await (await page.request.get(`${url}/v1/routes/${list.items[0]?.id}`)).json()) as Route;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a driver does three doors without a network, and the server hears of all of it', async ({
  page: office,
  startServer,
  pageWithCamera,
}) => {
  const server = await startServer();
  await signIn(office, server.url, 'anneke');
  const [code = '', other = ''] = await blankLabels(office, server.url, 2);
  const { pickups } = await dayOut(office.request, server.url, [
    { name: 'Els de Wit', houseNumber: '12', phone: '06 12345678', things: { Stoel: 2, Lamp: 1 } },
    {
      name: 'Bram Kok',
      houseNumber: '14a',
      note: 'Bel bij de achterdeur.',
      things: { Bank: 1 },
      photo: true,
    },
    { name: 'Noor Aydin', houseNumber: '30', phone: '06 87654321', things: { Lamp: 1 } },
  ]);

  const phone = await pageWithCamera(sticker(`${server.url}/i/${code}`));
  await phone.setViewportSize({ width: 390, height: 844 });
  await signIn(phone, server.url, 'joris');
  await phone.getByRole('link', { name: 'Mijn rit' }).click();
  await expect(phone.getByText('Welke bus rijd jij vandaag?')).toBeVisible();
  await expectGood(phone);
  await phone.getByRole('button', { name: /^Groene bus/ }).click();
  await expect(heading(phone, 'Groene bus')).toBeVisible();
  await expectGood(phone);
  await readyForAnything(phone);
  await tap(phone, 'Begin de rit');
  await expect(heading(phone, 'Dorpsstraat 12')).toBeVisible();
  const way = phone.getByRole('link', { name: 'Rij erheen' });
  await expect(way).toHaveAttribute('href', /^geo:51\.56,5\.09\?q=51\.56,5\.09\(Dorpsstraat%2012/);
  await expectGood(phone);

  await phone.context().setOffline(true);
  // The link leaves for another app: here it goes nowhere.
  await way.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await way.click();
  await expectGood(phone);

  // The first door: one chair gets a label, once; its twin and the lamp go without.
  await tap(phone, 'Ik ben er');
  await expect(phone.getByRole('heading', { name: /Stoel/ })).toBeVisible();
  await expectGood(phone);
  await tap(phone, 'Etiket erop');
  const dialog = phone.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Zonder foto' })).toBeVisible({ timeout: 30_000 });
  await expectGood(phone);
  const chosen = phone.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Maak een foto' }).click();
  await (await chosen).setFiles({ name: 'stoel.png', mimeType: 'image/png', buffer: sticker('stoel') });
  await expect(phone.getByText(/.?1.? van .?2.? mee/)).toBeVisible();
  await tap(phone, 'Etiket erop');
  await expect(dialog.getByText('Dit is geen leeg etiket.')).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await expectGood(phone);
  await tap(phone, 'Mee zonder etiket');
  await expect(phone.getByRole('heading', { level: 2, name: 'Lamp' })).toBeVisible();
  await tap(phone, 'Mee zonder etiket');
  await expectGood(phone);
  await tap(phone, 'Klaar, volgende');

  // The second door: what is on the disk is there after the page was opened anew.
  await expect(heading(phone, 'Dorpsstraat 14a')).toBeVisible();
  await phone.reload();
  await expect(heading(phone, 'Dorpsstraat 14a')).toBeVisible();
  await expect(phone.getByText('Bel bij de achterdeur.')).toBeVisible();
  await tap(phone, 'Ik ben er');
  // Its photo came with the route.
  const photo = phone.getByRole('button', { name: 'Foto van Bank' });
  await expect
    .poll(() => photo.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await photo.click();
  await expect(dialog.getByRole('img', { name: 'Foto van Bank' })).toBeVisible();
  await expectGood(phone);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await tap(phone, 'Niet meenemen');
  await expectGood(phone);
  await dialog.getByRole('button', { name: 'Nat' }).click();
  await tap(phone, 'Klaar, volgende');

  // The third: nobody opens.
  await expect(heading(phone, 'Dorpsstraat 30')).toBeVisible();
  await tap(phone, 'Ik ben er');
  await tap(phone, 'Niemand thuis');
  const call = dialog.getByRole('link', { name: /Bel/ });
  await expect(call).toHaveAttribute('href', 'tel:0687654321');
  await call.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await expectGood(phone);
  await call.click();
  await dialog.getByRole('button', { name: 'Kaartje in de brievenbus' }).click();
  await expectGood(phone);
  const card = await dialog.locator('bdi').innerText();
  await dialog.getByRole('button', { name: 'Kaartje zit erin' }).click();

  // At the depot each label is scanned as it comes out of the van: what is not, is asked for.
  await expect(heading(phone, 'Alle adressen gedaan')).toBeVisible();
  await expectGood(phone);
  await tap(phone, 'Bus leegmaken');
  await expect(phone.getByRole('heading', { name: /Nog .?1.? stuk te scannen/ })).toBeVisible();
  await expect(phone.getByText(/En .?2.? stukken zonder etiket/)).toBeVisible();
  await expectGood(phone);
  await tap(phone, 'De bus is leeg');
  await expectGood(phone);
  await dialog.getByRole('button', { name: 'Verder scannen' }).click();
  await expect(phone.getByRole('heading', { name: 'Alles is gescand' })).toBeVisible({ timeout: 30_000 });
  await phone.getByLabel('Typ de code').fill(other);
  await phone.getByLabel('Typ de code').press('Enter');
  await expect(phone.getByText('Dit etiket hoort niet bij deze rit.')).toBeVisible();
  // The field is empty for the next one, and what was scanned once is told so.
  await expect(phone.getByLabel('Typ de code')).toHaveValue('');
  await phone.getByLabel('Typ de code').fill(code);
  await phone.getByLabel('Typ de code').press('Enter');
  await expect(phone.getByText('Dit etiket is al gescand.')).toBeVisible();
  await expectGood(phone);
  await tap(phone, 'De bus is leeg');

  await expect(heading(phone, 'Alle adressen gedaan')).toBeVisible();
  await tap(phone, 'Alle adressen');
  await expect(phone.getByText(/stappen wachten op verbinding/)).toBeVisible();
  await expectGood(phone);

  await phone.context().setOffline(false);
  await expect(phone.getByText(/wacht(en)? op verbinding/)).toBeHidden({ timeout: 60_000 });
  const { stops, deeds } = await routeOf(phone, server);
  const doors = stops.filter(({ pickup }) => pickup);
  expect(doors.map(({ pickup }) => pickup?.id)).toEqual(pickups);
  expect(doors.map(({ state }) => state)).toEqual(['done', 'done', 'not_home']);
  expect(doors[2]?.cardCode).toBe(card);
  const kinds = deeds.map(({ kind }) => kind).join(' ');
  expect(kinds).toBe(
    'leave go arrive take take take complete arrive refuse complete arrive call not_home bring_in unload',
  );
  expect(deeds.find(({ kind }) => kind === 'refuse')?.reason).toBe('wet');
  const label = await office.request.get(`${server.url}/v1/items/by-label/${code}`);
  const { item } = (await label.json()) as { item: { id: string; photo?: unknown } };
  expect(item.id).toBe(deeds.find(({ itemId }) => itemId)?.itemId);
  expect(item.photo).toBeDefined();

  // The shift is over: nothing of anybody is left on the phone.
  expect(await countOf(phone, 'drives')).toBe(1);
  await phone.getByRole('button', { name: 'Rit is klaar' }).click();
  await expectGood(phone);
  await dialog.getByRole('button', { name: 'Rit is klaar' }).click();
  await expect(phone.getByText('Bedankt, tot de volgende rit')).toBeVisible();
  await expectGood(phone);
  expect(await countOf(phone, 'drives')).toBe(0);
});

test('the order is the driver’s: a break, another door first, and a full van', async ({
  page: office,
  browser,
  startServer,
}) => {
  const server = await startServer();
  await signIn(office, server.url, 'anneke');
  await dayOut(office.request, server.url, [
    { name: 'Els de Wit', houseNumber: '12', things: { Stoel: 1 } },
    { name: 'Bram Kok', houseNumber: '14a', things: { Bank: 1 } },
  ]);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  await signIn(phone, server.url, 'joris');
  await phone.goto(`${server.url}/rit`);
  await phone.getByRole('button', { name: /^Groene bus/ }).click();
  await tap(phone, 'Begin de rit');
  await expect(heading(phone, 'Dorpsstraat 12')).toBeVisible();

  await tap(phone, 'Alle adressen');
  await tap(phone, 'Begin de pauze');
  await expect(phone.getByRole('timer')).toBeVisible();
  await expectGood(phone);
  await phone.reload();
  await tap(phone, 'Pauze is klaar');

  // Another door first: it stays in front when the page is opened anew, and what was not taken is told.
  await phone.getByRole('button', { name: /Dorpsstraat 14a/ }).click();
  await expect(heading(phone, 'Dorpsstraat 14a')).toBeVisible();
  await phone.reload();
  await expect(heading(phone, 'Dorpsstraat 14a')).toBeVisible();
  await tap(phone, 'Ik ben er');
  await tap(phone, 'Is er niet');
  // They find it after all.
  await phone.getByRole('button', { name: /Bank.*Is er niet/ }).click();
  await tap(phone, 'Mee zonder etiket');
  await expect(phone.getByRole('button', { name: /Bank.*Mee/ })).toBeVisible();
  await tap(phone, 'Klaar, volgende');
  await expect(heading(phone, 'Dorpsstraat 12')).toBeVisible();

  await tap(phone, 'Alle adressen');
  await tap(phone, 'Bus vol: leegmaken');
  await expect(phone.getByText(/En .?1.? stuk zonder etiket/)).toBeVisible();
  await expect(phone.getByRole('link', { name: 'Rij erheen' })).toHaveAttribute('href', /^geo:/);
  await expectGood(phone);
  await tap(phone, 'De bus is leeg');
  await expect(heading(phone, 'Dorpsstraat 12')).toBeVisible();

  // With a door undone, the end of the shift is asked for in red.
  await tap(phone, 'Alle adressen');
  await tap(phone, 'Rit is klaar');
  await expect(phone.getByRole('dialog').getByText(/.?1.? adres is nog niet gedaan/)).toBeVisible();
  await expectGood(phone);
  await phone.keyboard.press('Escape');
  await expect
    .poll(async () => (await routeOf(phone, server)).deeds.map(({ kind }) => kind).join(' '))
    .toBe('leave rest_begin rest_end arrive not_there take complete unload');
});
