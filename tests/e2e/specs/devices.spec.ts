import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { signIn, tap } from '../support/staff.ts';

/** Types a PIN on the large keys. */
async function typePin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await tap(page, digit);
  await tap(page, 'Klaar');
}

/** Somebody chooses a PIN in a browser of their own. */
async function choosePin(page: Page, url: string, login: string, pin: string): Promise<void> {
  await signIn(page, url, login);
  await page.goto(`${url}/pincode`);
  await typePin(page, pin);
  await typePin(page, pin);
  await expect(page.getByRole('heading', { name: 'Je pincode is bewaard' })).toBeVisible();
  await page.context().clearCookies();
}

/** The coordinator adds a tablet, and answers the address that the code holds. */
async function addTablet(page: Page, url: string): Promise<string> {
  await signIn(page, url, 'anneke');
  await page.goto(`${url}/beheer/tablets`);
  await tap(page, 'Nieuwe tablet');
  await page.getByLabel('Naam').fill('Tablet innamebalie');
  await page.getByLabel('Werkplek').selectOption({ label: 'Innamebalie' });
  await tap(page, 'Bewaren');
  await expect(page.getByRole('img', { name: 'Code om te scannen' })).toBeVisible();
  return (await page.getByRole('status').filter({ hasText: '/toestel#' }).innerText()).trim();
}

test('a tablet is connected, used with a PIN by one after the other, and shut out', async ({
  page: desk,
  browser: tablets,
  startServer,
}) => {
  const { url } = await startServer();
  await choosePin(desk, url, 'youssef', '2580');
  await choosePin(desk, url, 'sanne', '7913');
  const address = await addTablet(desk, url);

  const tablet = await tablets.newPage({ viewport: { width: 820, height: 1180 }, locale: 'nl-NL' });
  await tablet.goto(address);
  await tap(tablet, 'Koppel deze tablet');
  await expect(tablet.getByRole('heading', { name: 'Deze tablet hoort bij het centrum' })).toBeVisible();
  expect(tablet.url()).toBe(`${url}/toestel`);

  await tablet.goto(`${url}/innemen`);
  await expect(tablet.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible();
  expect(await accessibilityFaults(tablet)).toEqual([]);
  await tap(tablet, 'Youssef');
  await typePin(tablet, '4711');
  await expect(tablet.getByText('De pincode klopt niet.')).toBeVisible();
  expect(await accessibilityFaults(tablet)).toEqual([]);
  await typePin(tablet, '2580');
  await expect(tablet.getByRole('heading', { name: 'Wat is het?' })).toBeVisible();

  // A colleague is two taps away.
  await tablet.getByRole('button', { name: /Youssef/ }).click();
  await tap(tablet, 'Sanne');
  await typePin(tablet, '7913');
  await expect(tablet.getByRole('heading', { name: 'Hallo Sanne' })).toBeVisible();

  await tap(desk, 'Klaar');
  await desk.getByRole('button', { name: 'Blokkeer Tablet innamebalie' }).click();
  await tap(desk, 'Blokkeer');
  await expect(desk.getByText(/is geblokkeerd/)).toBeVisible();
  await tablet.getByRole('link', { name: 'Stukken' }).first().click();
  await expect(tablet.getByRole('heading', { name: 'Deze tablet is geblokkeerd' })).toBeVisible();
});

test('a tablet that nobody touches locks, and gives what was on it back to the same person', async ({
  page: desk,
  browser: tablets,
  startServer,
}) => {
  const { url } = await startServer();
  await choosePin(desk, url, 'youssef', '2580');
  const address = await addTablet(desk, url);
  const tablet = await tablets.newPage({ viewport: { width: 820, height: 1180 }, locale: 'nl-NL' });
  await tablet.clock.install();
  await tablet.goto(address);
  await tap(tablet, 'Koppel deze tablet');
  await tablet.getByRole('link', { name: 'Inloggen' }).click();
  await tap(tablet, 'Youssef');
  await typePin(tablet, '2580');
  await tablet.getByRole('link', { name: 'Innemen' }).first().click();
  await tap(tablet, 'Elektrische apparaten');
  await expect(tablet.getByRole('button', { name: 'Lamp', exact: true })).toBeVisible();

  await tablet.clock.runFor('05:30');
  await expect(tablet.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible();
  await expect(tablet.getByRole('button', { name: 'Lamp', exact: true })).toBeHidden();
  await tap(tablet, 'Youssef');
  await typePin(tablet, '2580');
  await expect(tablet.getByRole('button', { name: 'Lamp', exact: true })).toBeVisible();
});
