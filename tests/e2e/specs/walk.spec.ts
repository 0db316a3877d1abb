import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { letterLink } from '../support/letter.ts';
import { signIn, tap } from '../support/staff.ts';

/** What the screen says when a move is made; marks of direction stand around its name. */
const done = (move: string) => new RegExp(`Gelukt: .?${move}`);

/** Takes in one lamp, and answers the code on its label and the resident's own link. */
async function takeInALamp(page: Page, url: string): Promise<{ code: string; followUrl: string }> {
  await page.goto(`${url}/innemen`);
  await tap(page, 'Elektrische apparaten');
  await tap(page, 'Lamp');
  await tap(page, 'Neem in');
  await expect(page.getByRole('heading', { name: /Ingenomen/ })).toBeVisible();
  const code = await page
    .locator('bdi', { hasText: /^[0-9A-Z]{5}-[0-9A-Z]{5}$/ })
    .first()
    .innerText();
  await page.getByRole('link', { name: 'Klaar' }).click();
  await expect(page.getByRole('img', { name: 'Code om te scannen' })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const handover = await page.request.get(`${url}/v1/handovers/${id}`);
  const { followUrl } = (await handover.json()) as { followUrl: string };
  return { code: code.replace('-', ''), followUrl };
}

/** The label as the printer prints it. */
async function labelOf(page: Page, url: string, code: string): Promise<Buffer> {
  const scanned = await (await page.request.get(`${url}/v1/items/by-label/${code}`)).json();
  const { id } = (scanned as { item: { id: string } }).item;
  const label = await page.request.get(`${url}/v1/items/${id}/label?format=png&stock=label62x29`);
  return label.body();
}

test('a lamp walks from the desk to its buyer, and the resident who brought it hears of it', async ({
  page: desk,
  browser: phones,
  startServer,
  mail,
  pageWithCamera,
}) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url, OMLOOP_GATHER_MINUTES: '0' });

  // Inzamelen: the desk takes it in, with three taps after opening the screen.
  await signIn(desk, server.url, 'youssef');
  const { code, followUrl } = await takeInALamp(desk, server.url);
  const printed = await labelOf(desk, server.url, code);

  // The resident scans the receipt with a phone of their own and leaves an address.
  const phone = await phones.newPage({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  await phone.goto(followUrl);
  await expect(phone.getByText('Lamp').first()).toBeVisible();
  await phone.getByLabel(/e-mail/i).fill('bewoner@example.org');
  await phone.getByRole('button', { name: /bericht/i }).click();
  await expect(phone.getByText(/Kijk in uw mail/)).toBeVisible();
  await phone.goto(letterLink(await mail.letterTo('bewoner@example.org', 0), '/bevestig#'));
  await phone.getByRole('button', { name: /Ja/ }).click();
  await mail.letterTo('bewoner@example.org', 1);

  // Klaarmaken and verkopen: the same label before a real camera, on the workshop's tablet.
  const tablet = await pageWithCamera(printed);
  await signIn(tablet, server.url, 'youssef');
  await tablet.goto(`${server.url}/scan`);
  await expect(tablet.getByText('Eerst testen: dit is een elektrisch apparaat.')).toBeVisible();
  for (const move of ['Laten testen', 'Test: kapot', 'Repareren', 'Laten testen', 'Test: goed', 'Klaar']) {
    await tap(tablet, move);
    await expect(tablet.getByRole('status').filter({ hasText: done(move) })).toBeVisible();
  }
  await tap(tablet, 'Te koop zetten');
  const dialog = tablet.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Prijs' }).fill('7,50');
  await dialog.getByRole('button', { name: 'Te koop zetten' }).click();
  await expect(tablet.getByText('€ 7,50').first()).toBeVisible();

  // Anybody's phone sees the public story, and nothing of the giver or of staff.
  const passer = await phones.newPage({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  await passer.goto(`${server.url}/i/${code}`);
  await expect(passer.getByText('€ 7,50').first()).toBeVisible();
  await expect(passer.getByText(/Youssef|bewoner@/)).toHaveCount(0);

  await tap(tablet, 'Verkopen');
  await expect(tablet.getByRole('status').filter({ hasText: done('Verkopen') })).toBeVisible();

  // The letter that a real mail server received leads back to the story.
  const letter = await mail.letterAbout('bewoner@example.org', /lamp: verkocht/i);
  await phone.goto(letterLink(letter, '/volg#'));
  await expect(phone.getByText(/verkocht/i).first()).toBeVisible();
  await expect(phone.getByText(/ongeveer/i).first()).toBeVisible();

  // And the letters stop with one tap.
  await phone.goto(letterLink(letter, '/stop#'));
  await phone.getByRole('button', { name: /Stop/ }).click();
  await expect(phone.getByRole('heading', { name: /geen berichten meer/i })).toBeVisible();
});
