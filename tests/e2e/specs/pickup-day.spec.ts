import { accessibilityFaults } from '../support/axe.ts';
import { blankLabels } from '../support/labels.ts';
import { letterLink } from '../support/letter.ts';
import { dayOut } from '../support/route.ts';
import { sticker } from '../support/scan.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

test('a sofa goes from its door into a story that its owner reads', async ({
  page: office,
  browser,
  mail,
  startServer,
  pageWithCamera,
}) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url, OMLOOP_GATHER_MINUTES: '0' });
  await signIn(office, server.url, 'anneke');
  const [code = ''] = await blankLabels(office, server.url, 1);
  const { day } = await dayOut(office.request, server.url, [
    { name: 'Els de Wit', houseNumber: '12', email: 'els@example.org', things: { Stoel: 1 } },
    { name: 'Noor Aydin', houseNumber: '30', email: 'noor@example.org', things: { Lamp: 1 } },
  ]);

  // The resident reads the letter, and leaves the page open.
  const booked = await mail.letterAbout('els@example.org', /ophalen/);
  const sofa = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  await sofa.goto(letterLink(booked, '/ophaalafspraak#'));
  await expect(sofa.getByRole('heading', { level: 1, name: 'Wij komen uw spullen ophalen' })).toBeVisible();

  // The driver goes there, and the page says so by itself.
  const phone = await pageWithCamera(sticker(`${server.url}/i/${code}`));
  await phone.setViewportSize({ width: 390, height: 844 });
  await signIn(phone, server.url, 'joris');
  await phone.goto(`${server.url}/rit`);
  await phone.getByRole('button', { name: /^Groene bus/ }).click();
  await tap(phone, 'Begin de rit');
  const way = phone.getByRole('link', { name: 'Rij erheen' });
  await way.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await way.click();
  await expect(sofa.getByRole('heading', { level: 1, name: 'De bus komt eraan' })).toBeVisible({
    timeout: 45_000,
  });
  expect(await accessibilityFaults(sofa)).toEqual([]);
  await mail.letterAbout('els@example.org', /komen eraan/);

  // The label goes on at the door.
  await tap(phone, 'Ik ben er');
  await tap(phone, 'Etiket erop');
  await phone.getByRole('dialog').getByRole('button', { name: 'Zonder foto' }).click({ timeout: 30_000 });
  await tap(phone, 'Klaar, volgende');
  const taken = await mail.letterAbout('els@example.org', /meegenomen/);
  await sofa.goto(letterLink(taken, '/volg#'));
  await expect(sofa.getByText('Stoel').first()).toBeVisible();
  expect(await accessibilityFaults(sofa)).toEqual([]);

  // Nobody opens at the next door: a letter, and another day with one tap.
  await tap(phone, 'Ik ben er');
  await tap(phone, 'Niemand thuis');
  const dialog = phone.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Kaartje in de brievenbus' }).click();
  const card = await dialog.locator('bdi').innerText();
  await dialog.getByRole('button', { name: 'Kaartje zit erin' }).click();
  await mail.letterAbout('noor@example.org', /dichte deur/);
  const lamp = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  await lamp.goto(`${server.url}/ophaalafspraak`);
  await expect(lamp.getByLabel('Code op het kaartje')).toBeVisible();
  expect(await accessibilityFaults(lamp)).toEqual([]);
  await lamp.getByLabel('Code op het kaartje').fill(card.toLowerCase());
  await lamp.getByLabel('Uw postcode').fill('5151 AB');
  await tap(lamp, 'Zoek');
  await expect(
    lamp.getByRole('heading', { level: 1, name: 'Wij stonden voor een dichte deur' }),
  ).toBeVisible();
  expect(await accessibilityFaults(lamp)).toEqual([]);

  // The coordinator sees all of it, and what asks for them.
  await office.goto(`${server.url}/beheer/ophalen/ritten/${day}`);
  await expect(office.getByText('Dit vraagt aandacht')).toBeVisible();
  await expect(office.getByText(/klaar .?\d/).first()).toBeVisible();
  expect(await accessibilityFaults(office)).toEqual([]);
  await office.goto(`${server.url}/beheer/ophalen/cijfers`);
  await expect(office.getByRole('row', { name: /Niemand thuis/ })).toContainText('1');
  expect(await accessibilityFaults(office)).toEqual([]);
});
