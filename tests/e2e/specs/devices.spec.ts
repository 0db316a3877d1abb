import { accessibilityFaults } from '../support/axe.ts';
import { addTablet, choosePin, typePin } from '../support/enrol.ts';
import { expect, test } from '../support/test.ts';
import { tap } from '../support/staff.ts';

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
