import type { Page } from '@playwright/test';
import { signIn, tap } from './staff.ts';
import { expect } from './test.ts';

/** Types a PIN on the large keys. */
export async function typePin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await tap(page, digit);
  await tap(page, 'Klaar');
}

/** Somebody chooses a PIN in a browser of their own. */
export async function choosePin(page: Page, url: string, login: string, pin: string): Promise<void> {
  await signIn(page, url, login);
  await page.goto(`${url}/pincode`);
  await typePin(page, pin);
  await typePin(page, pin);
  await expect(page.getByRole('heading', { name: 'Je pincode is bewaard' })).toBeVisible();
  await page.context().clearCookies();
}

/** The coordinator adds a tablet, and answers the address that the code holds. */
export async function addTablet(page: Page, url: string): Promise<string> {
  await signIn(page, url, 'anneke');
  await page.goto(`${url}/beheer/tablets`);
  await tap(page, 'Nieuwe tablet');
  await page.getByLabel('Naam').fill('Tablet innamebalie');
  await page.getByLabel('Werkplek').selectOption({ label: 'Innamebalie' });
  await tap(page, 'Bewaren');
  await expect(page.getByRole('img', { name: 'Code om te scannen' })).toBeVisible();
  return (await page.getByRole('status').filter({ hasText: '/toestel#' }).innerText()).trim();
}
