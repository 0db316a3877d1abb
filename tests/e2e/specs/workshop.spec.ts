import type { Page } from '@playwright/test';
import { letterLink } from '../support/letter.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'nl-NL' };
const NAME = 'Stoel opnieuw bekleden';

/** The day so many days from now, as a date field has it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Plans a workshop for two people in a week. */
async function plan(boss: Page, url: string): Promise<void> {
  await boss.goto(`${url}/beheer/workshops`);
  await tap(boss, 'Nieuwe workshop');
  const form = boss.getByRole('dialog');
  await form.getByLabel('Naam', { exact: true }).fill(NAME);
  await form.getByLabel(/Wat doe je daar/).fill('U bekleedt uw eigen stoel.');
  await form.getByLabel('Dag', { exact: true }).fill(dayIn(7));
  await form.getByLabel('Plaatsen').fill('4');
  await form.getByLabel('Prijs per persoon').fill('7,50');
  await form.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(boss.getByText('1 gemaakt:')).toBeVisible();
}

test('a workshop: planned, booked on a phone, confirmed, counted at the door, and called off', async ({
  page: boss,
  browser: others,
  startServer,
  mail,
}) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url, OMLOOP_GATHER_MINUTES: '0' });
  await signIn(boss, server.url, 'anneke');
  await expect(boss.getByRole('heading', { name: 'Hallo Anneke' })).toBeVisible();
  await plan(boss, server.url);

  // A resident finds it from the days of the repair café, and comes with two.
  const phone = await others.newPage(PHONE);
  await phone.goto(`${server.url}/repaircafe`);
  await phone.getByRole('link', { name: 'Workshops' }).click();
  await phone.getByRole('button', { name: `Meld u aan voor ${NAME}` }).click();
  await phone.getByRole('button', { name: /^Eén meer:/ }).click();
  await phone.getByLabel('Uw naam').fill('Els');
  await phone.getByLabel(/e-mail/i).fill('els@example.org');
  await tap(phone, 'Aanmelden');
  await expect(phone.getByText('Kijk in uw e-mail')).toBeVisible();

  // The button in the letter, and then one more comes along.
  await phone.goto(letterLink(await mail.letterTo('els@example.org', 0), '/deelname#'));
  await tap(phone, 'Bevestigen');
  await expect(phone.getByText('Uw aanmelding staat vast.')).toBeVisible();
  expect((await mail.letterTo('els@example.org', 1)).subject).toContain(NAME);
  await tap(phone, 'Meer of minder mensen');
  await phone.getByRole('button', { name: /^Eén meer:/ }).click();
  await tap(phone, 'Bewaar');
  await expect(phone.getByText('Wij weten nu met hoeveel mensen u komt.')).toBeVisible();

  // The coordinator sees who comes, and notes that they are there.
  await boss.getByRole('link', { name: `Deelnemers van ${NAME}` }).click();
  await expect(boss.getByText(/^.?0.? van .?3.? mensen zijn er$/)).toBeVisible();
  await boss.getByRole('button', { name: 'Aanwezig: Els' }).click();
  await expect(boss.getByText(/^.?3.? van .?3.? mensen zijn er$/)).toBeVisible();

  // It does not take place after all.
  await boss.getByRole('link', { name: 'Terug' }).click();
  await boss.getByRole('button', { name: `Zeg ${NAME} af` }).click();
  await boss.getByRole('dialog').getByRole('button', { name: 'Zeg af' }).click();
  await expect(boss.getByText('Gaat niet door')).toBeVisible();
  const off = await mail.letterAbout('els@example.org', /gaat niet door/);
  expect(off.text).toContain('U hoeft dus niet te komen.');
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Deze aanmelding is afgezegd' })).toBeVisible();
});
