import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

/** Goes to the page of the municipality, and says there who it is. */
async function signOn(page: Page, person: string): Promise<void> {
  await page.getByRole('link', { name: 'Inloggen met Gemeente Voorbeeld' }).click();
  await page.getByPlaceholder('sub').fill(person);
  await page.getByRole('button', { name: 'Authorize' }).click();
}

test('staff of a municipality sign in at its page and come back to where they were', async ({
  page,
  provider,
  startServer,
}) => {
  const { url } = await startServer(provider.settings);
  await provider.tells('mila', { name: 'Mila Jansen', groups: ['kantine'] });
  await page.goto(`${url}/stukken?q=lamp`);
  // From now on the service worker answers navigations: it has to leave these to the server.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await signOn(page, 'mila');
  await expect(page.getByRole('heading', { name: 'Je mag hier nog niet in' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await provider.tells('mila', { name: 'Mila Jansen', groups: ['balie'] });
  await page.goto(`${url}/stukken?q=lamp`);
  await expect(page.getByRole('link', { name: 'Inloggen met Gemeente Voorbeeld' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await signOn(page, 'mila');
  await expect(page).toHaveURL(`${url}/stukken?q=lamp`);
  await expect(page.getByRole('button', { name: /Mila Jansen/ })).toBeVisible();
});
