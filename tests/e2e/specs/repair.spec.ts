import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { letterLink } from '../support/letter.ts';
import { eventOf, PHONE, TIME } from '../support/repair.ts';
import { signIn, tap } from '../support/staff.ts';

/** What was done at the table is on the phone as soon as the tablet has sent it. */
async function seesIn(phone: Page, text: RegExp): Promise<void> {
  await expect(async () => {
    await phone.reload();
    await expect(phone.getByText(text)).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
}

/** Books the last time that is shown for a lamp, as somebody who has never done it before. */
async function book(phone: Page, url: string): Promise<void> {
  await phone.goto(url);
  await phone.getByRole('link', { name: /Iets laten repareren/ }).click();
  await tap(phone, 'Lamp');
  await tap(phone, 'Toch repareren');
  await phone.getByLabel('Wat gaat er mis?').fill('Hij knippert');
  await tap(phone, 'Verder');
  await phone.getByRole('button', { name: TIME }).last().click();
  await phone.getByLabel('Uw naam').fill('Els');
  await phone.getByLabel(/e-mail/i).fill('els@example.org');
  await tap(phone, 'Maak de afspraak');
  await expect(phone.getByRole('heading', { name: 'Kijk in uw e-mail' })).toBeVisible();
}

/** A picture of something on the screen, as a camera before it sees it. */
async function picture(of: Locator): Promise<Buffer> {
  await expect(of).toBeVisible();
  return of.screenshot();
}

test('a lamp at the repair café: booked, checked in, beyond repair, given up, and tested', async ({
  page: repairer,
  browser: others,
  startServer,
  mail,
  pageWithCamera,
}) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url, OMLOOP_GATHER_MINUTES: '0' });

  // The resident books on a phone, and confirms by the button in the letter.
  const phone = await others.newPage(PHONE);
  await book(phone, server.url);
  await phone.goto(letterLink(await mail.letterTo('els@example.org', 0), '/afspraak#'));
  await tap(phone, 'Bevestigen');
  const ticket = await picture(phone.getByRole('img', { name: 'Vierkante code van uw afspraak' }));
  const letter = await mail.letterTo('els@example.org', 1);
  expect(letter.subject).toContain('Uw afspraak');
  const event = await eventOf(phone, server.url);

  // The wall shows nobody yet; then the ticket is held before the camera at the door.
  const wall = await others.newPage({ viewport: { width: 1280, height: 720 }, locale: 'nl-NL' });
  await wall.goto(`${server.url}/bord/${event}`);
  const door = await pageWithCamera(ticket);
  await signIn(door, server.url, 'fatima');
  await door.goto(`${server.url}/reparatie/kiosk/${event}`);
  await tap(door, 'Begin en zet op slot');
  await expect(door.getByText('Uw nummer')).toBeVisible();
  await expect(wall.getByText('1', { exact: true })).toBeVisible();
  // The day is far off, so the phone looks seldom by itself.
  await phone.reload();
  await expect(phone.getByText('Uw nummer')).toBeVisible();

  // The repairer takes the next one, and the phone and the wall say where to go.
  await signIn(repairer, server.url, 'henk', 'Testbank');
  await repairer.goto(`${server.url}/reparatie/${event}`);
  await repairer.getByText('Reparateur', { exact: true }).click();
  await repairer.getByRole('button', { name: /^Volgende/ }).click();
  const where = repairer.getByRole('dialog');
  await where.getByLabel('Tafel').fill('3');
  await where.getByRole('button').last().click();
  await expect(repairer.getByText('Hij knippert')).toBeVisible();
  await seesIn(phone, /tafel .?3/);

  // Beyond repair: a part is not to be had.
  await tap(repairer, 'Klaar');
  const report = repairer.getByRole('dialog');
  await report.getByText('Kan niet gemaakt').click();
  await report.getByText('Onderdeel is er niet').click();
  await report.getByText('Afstaan aan ons').click();
  await report.getByLabel('Tip voor de eigenaar').fill('Niet meer gebruiken');
  await report.getByRole('button', { name: 'Opslaan' }).click();
  await tap(repairer, 'Niet veilig');

  // The owner reads it, and leaves the lamp behind; it gets a label and goes on under it.
  const told = await mail.letterAbout('els@example.org', /dit hebben wij gedaan/);
  expect(told.text).toContain('Niet meer gebruiken');
  await tap(repairer, 'Etiket maken');
  await repairer.getByRole('dialog').getByRole('button', { name: 'Etiket maken' }).click();
  const code = await repairer
    .locator('bdi', { hasText: /^[0-9A-Z]{5}-[0-9A-Z]{5}$/ })
    .first()
    .innerText();
  await repairer.keyboard.press('Escape');
  await tap(repairer, 'Afgestaan');
  await seesIn(phone, /U liet uw .?lamp.? bij ons/);

  // At the test bench the label works, and the former owner follows it.
  await repairer.goto(`${server.url}/i/${code.replace('-', '')}`);
  await tap(repairer, 'Laten testen');
  await expect(repairer.getByRole('status').filter({ hasText: /Gelukt/ })).toBeVisible();
  await phone.getByRole('link', { name: /Kijk wat ermee gebeurt/ }).click();
  await expect(phone.getByText('Lamp').first()).toBeVisible();
});
