import { accessibilityFaults } from '../support/axe.ts';
import { askForPickup } from '../support/pickup.ts';
import { signIn } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

test('an address that no register knows gets its place on the map', async ({ page, startServer }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const { url } = await startServer();
  const ask = (name: string, houseNumber: string, postcode: string) =>
    askForPickup(page.request, url, {
      ...{ name, houseNumber, postcode, phone: '06 12345678' },
      things: [{ name: 'Stoel', photos: 0 }],
    });
  // The first lives where the centre knows the postcode; of the other neighbourhood it knows nothing.
  const known = await ask('Wim', '81', '5151 AB');
  await ask('Ria', '82', '5158 AA');
  await ask('Jet', '83', '5158 ZZ');
  await signIn(page, url, 'anneke');
  const { dayId } = (await (await page.request.get(`${url}/v1/pickups/${known}`)).json()) as {
    dayId: string;
  };
  await page.goto(`${url}/beheer/ophalen/ritten/${dayId}`);

  const found = async () => {
    await expect(page.getByRole('status').filter({ hasText: /nieuwe ritten|zijn klaar/ })).toBeVisible({
      timeout: 60_000,
    });
  };
  await page.getByRole('button', { name: 'Plan de ritten' }).click();
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await found();
  const stop = (address: string) => page.locator('[data-stop]').filter({ hasText: address });
  const left = page.getByRole('region', { name: /^Niet in een rit/ });
  const out = (address: string) => left.getByRole('listitem').filter({ hasText: address });
  await expect(stop('Dorpsstraat 81').getByText('ongeveer')).toBeVisible();
  for (const address of ['Dorpsstraat 82', 'Dorpsstraat 83'])
    await expect(out(address)).toContainText('Wij weten niet waar dit adres is.');

  // A tap on the map; the neighbour is placed by that too.
  await out('Dorpsstraat 82').getByRole('button', { name: 'Zet op de kaart: Ria' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waar is de deur?' });
  const map = dialog.getByRole('group', { name: 'Kaart' });
  const here = dialog.getByRole('button', { name: 'Hier is het' });
  await expect(map.locator('.pin').first()).toBeVisible();
  await expect(here).toBeDisabled();
  expect(await accessibilityFaults(page)).toEqual([]);
  await map.click({ position: { x: 120, y: 90 } });
  await expect(dialog.getByLabel('Plek op de kaart')).toHaveValue(/^\d\d\.\d+, \d\.\d+$/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await here.click();
  await expect(dialog).toBeHidden();
  for (const address of ['Dorpsstraat 82', 'Dorpsstraat 83'])
    await expect(out(address)).toContainText('Staat nu op de kaart.');
  await expect(out('Dorpsstraat 82').getByRole('button', { name: /^Zet in rit/ })).toBeFocused();

  // Two numbers do as well as a tap, and a pin is not about.
  await stop('Dorpsstraat 81')
    .getByRole('button', { name: /^Wat doe je met/ })
    .click();
  await page.getByRole('button', { name: 'Zet op de kaart' }).click();
  await dialog.getByLabel('Plek op de kaart').fill('51.57, 4.93');
  await here.click();
  await expect(dialog).toBeHidden();
  await expect(stop('Dorpsstraat 81').getByText('ongeveer')).toBeHidden();

  await page.getByRole('button', { name: 'Plan opnieuw' }).click();
  await found();
  await expect(stop('Dorpsstraat 82')).toBeVisible();
  await expect(stop('Dorpsstraat 83').getByText('ongeveer')).toBeVisible();
});
