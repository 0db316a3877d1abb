import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { letterLink } from '../support/letter.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'nl-NL' };

/** What the demo centre lacks on the Saturday that comes. */
const LACK = /^Niemand voor .?textiel.?: .?2.? afspraken$/;

/** Adds somebody who repairs textile, and closes the window with their link. */
async function add(desk: Page, name: string, email: string): Promise<void> {
  await desk.getByRole('link', { name: 'Reparateurs' }).click();
  await tap(desk, 'Nieuwe reparateur');
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Naam').fill(name);
  await dialog.getByLabel('E-mailadres').fill(email);
  await dialog.getByRole('button', { name: 'Textiel' }).click();
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(desk.getByRole('img', { name: 'Code met de link' })).toBeVisible();
  expect(await accessibilityFaults(desk)).toEqual([]);
  await tap(desk, 'Klaar');
  await expect(desk.getByText(name, { exact: true })).toBeVisible();
}

test('a day misses textile until a repairer says yes on a phone', async ({
  page: desk,
  browser: others,
  startServer,
  mail,
}) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url });
  await signIn(desk, server.url, 'anneke');
  await desk.goto(`${server.url}/beheer/reparatiedagen`);
  await expect(desk.getByText(LACK)).toBeVisible();
  await add(desk, 'Joke', 'joke@example.org');

  // The letter's link opens without an account. The second day is the Saturday; the first is today.
  const phone = await others.newPage(PHONE);
  await phone.goto(letterLink(await mail.letterTo('joke@example.org', 0), '/rooster#'));
  const saturday = phone.getByRole('region').nth(1);
  await expect(saturday.getByText('kleding en stof')).toBeVisible();
  await saturday.getByRole('button', { name: 'Ja', exact: true }).click();
  await expect(saturday.getByText('Bewaard: u komt.')).toBeVisible();
  expect(await accessibilityFaults(phone)).toEqual([]);
  await phone.reload();
  const kept = phone.getByRole('region').nth(1).getByRole('button', { name: 'Ja', exact: true });
  await expect(kept).toHaveAttribute('aria-pressed', 'true');

  // Nobody is missed any more; who comes is there by name.
  await desk.goto(`${server.url}/beheer/reparatiedagen`);
  await expect(desk.getByText(/^Nog niet zeker voor/)).toBeVisible();
  await expect(desk.getByText(LACK)).toHaveCount(0);
  await desk.getByRole('button', { name: 'Wie komt er?' }).nth(1).click();
  await expect(desk.getByRole('dialog').getByText('Joke')).toBeVisible();
  expect(await accessibilityFaults(desk)).toEqual([]);
});

test('who wants no letters is forgotten, and who stops has a link that says so', async ({
  page: desk,
  browser: others,
  startServer,
  mail,
}) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url });
  await signIn(desk, server.url, 'anneke');
  await desk.goto(`${server.url}/beheer/reparatiedagen`);
  await add(desk, 'Joke', 'joke@example.org');
  const phone = await others.newPage(PHONE);
  await phone.goto(letterLink(await mail.letterTo('joke@example.org', 0), '/rooster#'));
  await phone.getByText('English', { exact: true }).click();
  await tap(phone, 'Stop de berichten');
  await expect(phone.getByText(/Wij hebben uw e-mailadres gewist/)).toBeVisible();

  await desk.reload();
  await desk.getByRole('button', { name: 'Wijzig Joke' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByLabel('E-mailadres')).toHaveValue('');
  await dialog.getByText('Repareert hier').click();
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(desk.getByText('Gestopt')).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
});
