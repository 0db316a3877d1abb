import type { Page } from '@playwright/test';

/** The tile or button with exactly this word, pictograms aside. */
export const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Signs a demo person in at a station, through the screens. */
export async function signIn(page: Page, url: string, login: string, station = 'Innamebalie'): Promise<void> {
  await page.goto(`${url}/inloggen`);
  await page.getByLabel('Inlognaam').fill(login);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('omloop-demo');
  await tap(page, 'Inloggen');
  await tap(page, station);
  await page.waitForURL((address) => !address.pathname.startsWith('/inloggen'));
}
