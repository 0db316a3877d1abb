import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { press, tabTo, type } from '../support/keyboard.ts';
import { askForPickup } from '../support/pickup.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

/** The day so many days from now, as a date field has it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Everyone can use the page as it stands, and nothing of it is beside the screen. */
async function expectGood(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.body.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** A part of the pickup service, by its tile. */
async function open(page: Page, url: string, tile: string): Promise<void> {
  await page.goto(`${url}/beheer/ophalen`);
  await page.getByRole('link', { name: new RegExp(`^${tile}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: tile })).toBeVisible();
}

async function greet(page: Page, url: string, login: string, name: string): Promise<void> {
  await signIn(page, url, login);
  await expect(page.getByRole('heading', { name: `Hallo ${name}` })).toBeVisible();
}

test('a coordinator sets up a depot, an area, a van, a thing and a day, and a resident books it', async ({
  page,
  startServer,
}) => {
  const { url } = await startServer({ OMLOOP_GATHER_MINUTES: '0' });
  await greet(page, url, 'anneke', 'Anneke');
  await page.goto(`${url}/beheer`);
  await page.getByRole('link', { name: 'Ophalen' }).click();
  await expect(page.getByRole('link', { name: /^Foto’s bekijken/ })).toContainText('Niets te doen');
  await expectGood(page);

  // A second depot, and what is pasted from a map must be a place.
  await open(page, url, 'Depot en gebieden');
  await tap(page, 'Nieuw depot');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Plek op de kaart').fill('Dorpsstraat 1');
  await expect(dialog.getByText('Hier horen twee getallen')).toBeVisible();
  const depot = await dialog.getByLabel('Plek', { exact: true }).locator('option:checked').innerText();
  await dialog.getByLabel('Plek op de kaart').fill('51.5606, 5.0919');
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status').filter({ hasText: depot })).toBeVisible();

  // Of many postcodes the one that is wrong is named.
  await tap(page, 'Nieuw gebied');
  await dialog.getByLabel('Naam').fill('Binnenstad');
  await dialog.getByLabel('Vanaf welk depot?').selectOption({ label: depot });
  await dialog.getByLabel('Postcodes').fill('5011, 5012 ab\n5013 - 5019, 501');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByText(/Dit is geen postcode: .?501.?$/)).toBeVisible();
  await expect(dialog.getByLabel('Postcodes')).toBeFocused();
  await expectGood(page);
  await dialog.getByLabel('Postcodes').fill('5011, 5012 ab\n5013 - 5019');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('5011, 5012AB, 5013-5019')).toBeVisible();

  // A van of this depot, whose break must lie in its shift.
  await open(page, url, 'Bussen');
  await tap(page, 'Nieuwe bus');
  await dialog.getByLabel('Naam').fill('Elektrische bus');
  await dialog.getByLabel('Vanaf welk depot?').selectOption({ label: depot });
  await dialog.getByLabel('Ruimte in kubieke meter').fill('7,5');
  await dialog.getByLabel('Mag dragen, in kilo').fill('600');
  await dialog.getByLabel('Pauze begint na').fill('07:00');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByText('De pauze past niet')).toBeVisible();
  await dialog.getByLabel('Pauze begint na').fill('11:30');
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText(/7,5\W* m³ · \W*600\W* kg · \W*2\W* mensen/)).toBeVisible();

  // Something to collect, of which a photo is looked at first.
  await open(page, url, 'Wat wij ophalen');
  await tap(page, 'Nieuw ding');
  await dialog.getByLabel('Naam in het Nederlands').fill('Piano');
  await dialog.getByLabel('Naam in het Engels').fill('Piano');
  await dialog.getByText('Eerst foto', { exact: true }).click();
  await dialog.getByLabel('Waar let je op bij de foto?').fill('Kan hij door de deur?');
  await dialog.getByLabel('Ruimte in kubieke meter').fill('1,5');
  await dialog.getByLabel('Gewicht in kilo').fill('200');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  // Both languages, or none.
  await expect(dialog.getByLabel('Hetzelfde in het Engels')).toBeFocused();
  await expectGood(page);
  await dialog.getByLabel('Hetzelfde in het Engels').fill('Does it fit through the door?');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText(/1,5\W* m³ · \W*200\W* kg/)).toBeVisible();

  // A row of days; room is reckoned from the van: 2 trips of 7.5 m³, two thirds of three hours at doors.
  await open(page, url, 'Ophaaldagen');
  await tap(page, 'Plan een dag');
  await dialog.getByLabel('Welk gebied?').selectOption({ label: 'Binnenstad' });
  await dialog.getByLabel('Dag', { exact: true }).fill(dayIn(3));
  await dialog.getByLabel('Herhalen').selectOption({ label: 'Elke week' });
  await dialog.getByLabel(/^Tot en met|^Laatste dag/).fill(dayIn(10));
  await expect(dialog.getByLabel('Ruimte in kubieke meter')).toHaveValue('15');
  await expect(dialog.getByLabel('Minuten aan de deur').first()).toHaveValue('120');
  await dialog.getByRole('button', { name: /Tijdvak .?2.? weg/ }).click();
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(page.getByText(/.?2.? dagen gepland:/)).toBeVisible();
  await expect(page.getByText('Binnenstad')).toHaveCount(2);
  await expectGood(page);

  // Somebody there books it, and the coordinator sees the photo.
  await askForPickup(page.request, url, {
    name: 'Els',
    phone: '06 12345678',
    postcode: '5014 XY',
    things: [{ name: 'Piano', photos: 1 }],
  });
  await page.goto(`${url}/beheer/ophalen`);
  await page.getByRole('link', { name: /^Foto’s bekijken/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Piano' })).toBeVisible();
  await expect(page.getByText('Kan hij door de deur?')).toBeVisible();
});

test('photos are looked at by the keyboard alone: yes, no, and said otherwise', async ({
  page,
  startServer,
  mail,
}) => {
  const { url } = await startServer({ OMLOOP_MAIL: mail.url, OMLOOP_GATHER_MINUTES: '0' });
  const sofa = (photos: number) => [{ name: 'Bank', photos }];
  await askForPickup(page.request, url, {
    name: 'Els',
    email: 'els@example.org',
    houseNumber: '1',
    things: sofa(2),
  });
  await askForPickup(page.request, url, {
    name: 'Piet',
    email: 'piet@example.org',
    houseNumber: '2',
    things: sofa(1),
  });
  await askForPickup(page.request, url, {
    name: 'Noor',
    phone: '06 87654321',
    houseNumber: '3',
    things: sofa(1),
  });
  await greet(page, url, 'anneke', 'Anneke');
  await page.goto(`${url}/beheer/ophalen`);
  await press(page, page.getByRole('link', { name: /^Foto’s bekijken .?3.? afspraken wachten$/ }));

  // Els: her second photo, and yes.
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Bank');
  await expect(page.getByText(/Nog .?3.? te gaan/)).toBeVisible();
  await expectGood(page);
  await press(page, page.getByRole('button', { name: 'Laat foto 2 zien' }));
  const shown = page.getByRole('img', { name: 'Foto 2 van Bank' });
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  await page.keyboard.press('j');
  await expect(page.getByText(/Bank.? van .?Els.?: halen wij op/)).toBeVisible();
  await expect(page.getByText(/Nog .?2.? te gaan/)).toBeVisible();
  await expect(heading).toBeFocused();
  expect((await mail.letterTo('els@example.org', 1)).text).toContain('staat vast');

  // Piet: no, because it is wet. He reads that.
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Het is nat.' })).toBeFocused();
  await expectGood(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Nee' })).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.press('1');
  await expect(page.getByText(/Bank.? van .?Piet.?: niet/)).toBeVisible();
  const refusal = await mail.letterAbout('piet@example.org', /gaat niet door/);
  expect(refusal.text).toContain('Het is nat.');

  // Noor has no e-mail: first yes, then no after all, in own words. The letters of those are no shortcuts.
  await page.keyboard.press('j');
  await expect(page.getByText('Alles is bekeken. Goed gedaan!')).toBeVisible();
  await expect(page.getByText('Bel zelf: 06 87654321')).toBeVisible();
  await expectGood(page);
  await press(page, page.getByRole('button', { name: 'Zeg iets anders over Bank van Noor' }));
  await expect(heading).toHaveText('Bank');
  await press(page, page.getByRole('button', { name: 'Nee' }));
  await type(page, page.getByLabel('Of schrijf het zelf'), 'Nee, jammer: 1 poot is los.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Bank.? van .?Noor.?: niet/)).toBeVisible();
  await page.goto(`${url}/beheer/ophalen/fotos`);
  await expect(page.getByText('Er zijn geen foto’s om te bekijken.')).toBeVisible();
});

test('single keys can be switched off, for who speaks to the computer', async ({ page, startServer }) => {
  const { url } = await startServer();
  await askForPickup(page.request, url, {
    name: 'Els',
    phone: '06 12345678',
    things: [{ name: 'Bank', photos: 1 }],
  });
  await greet(page, url, 'anneke', 'Anneke');
  await page.goto(`${url}/beheer/ophalen/fotos`);
  await page.getByRole('switch', { name: 'Sneltoetsen J en N' }).click();
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Sneltoetsen J en N' })).not.toBeChecked();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('group', { name: 'Waarom niet?' })).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: 'Ja, halen wij op' })).toBeEnabled();
  const waiting = await page.request.get(`${url}/v1/pickups-to-judge`);
  expect(((await waiting.json()) as { items: unknown[] }).items).toHaveLength(1);
});

test('the pickups of a day: booked by phone, moved, cancelled with a reason, and the day called off', async ({
  page,
  startServer,
  mail,
}) => {
  const { url } = await startServer({ OMLOOP_MAIL: mail.url, OMLOOP_GATHER_MINUTES: '0' });
  await greet(page, url, 'anneke', 'Anneke');
  await open(page, url, 'Ophaaldagen');
  await page
    .getByRole('link', { name: /^Bekijk/ })
    .nth(1)
    .click();
  await expect(page.getByText('Er is nog niets geboekt.')).toBeVisible();
  await expectGood(page);

  // A delivery for somebody on the phone, by the keyboard.
  const dialog = page.getByRole('dialog');
  await press(page, page.getByRole('button', { name: 'Boek voor iemand' }));
  await tabTo(page, dialog.getByRole('radio', { name: 'Spullen voor de winkel' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Bezorgen' })).toBeChecked();
  await dialog.getByLabel('Wat gaat er mee?').selectOption({ label: 'Kast' });
  await press(page, dialog.getByRole('button', { name: 'Eén meer: Aantal: Kast' }));
  await expect(dialog.getByText(/Samen ongeveer .?.?2,4/)).toBeVisible();
  await type(page, dialog.getByLabel('Postcode'), '5151 zz');
  await type(page, dialog.getByLabel('Huisnummer'), '7b');
  await type(page, dialog.getByLabel('Straat'), 'Nieuwstraat');
  await type(page, dialog.getByLabel('Plaats'), 'Dalstede');
  await type(page, dialog.getByLabel('E-mail'), 'bo@example.org');
  await press(page, dialog.getByRole('button', { name: 'Boek', exact: true }));
  await expect(dialog.getByLabel('Naam')).toBeFocused();
  await expectGood(page);
  await page.keyboard.type('Bo');
  await press(page, dialog.getByRole('button', { name: 'Boek', exact: true }));
  await expect(page.getByText(/Geboekt: .?Bo.?, .*09:00 – 12:00/)).toBeVisible();
  const morning = page.getByRole('region', { name: /09:00 – 12:00/ });
  await expect(morning.getByText('Nieuwstraat 7b, 5151 ZZ Dalstede')).toBeVisible();
  await expect(morning.getByText('Bezorgen')).toBeVisible();
  expect((await mail.letterTo('bo@example.org', 0)).text).toContain('staat vast');

  // The fill says it in figures.
  await expect(
    page.getByRole('list', { name: 'Hoe vol is het?' }).getByText(/.?2,4.? van .?120.? m³/),
  ).toBeVisible();

  // In the afternoon instead.
  await page.getByRole('button', { name: 'Andere tijd voor Bo' }).click();
  await expect(dialog.getByText('Bo krijgt een mail.')).toBeVisible();
  await dialog.getByText(/12:00 – 16:00/).click();
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Verzet' }).click();
  await expect(page.getByText(/Verzet: .?Bo/)).toBeVisible();
  await expect(page.getByRole('region', { name: /12:00 – 16:00/ }).getByText('Nieuwstraat 7b')).toBeVisible();
  await mail.letterAbout('bo@example.org', /is veranderd/);

  // Somebody else in the morning, who cancels by phone.
  await tap(page, 'Boek voor iemand');
  await dialog.getByLabel('Wat gaat er mee?').selectOption({ label: 'Lamp' });
  for (const [label, text] of [
    ['Postcode', '5152 AA'],
    ['Huisnummer', '3'],
    ['Straat', 'Molenweg'],
    ['Plaats', 'Dalstede'],
    ['Naam', 'Ann'],
  ] as const)
    await dialog.getByLabel(label).fill(text);
  await dialog.getByRole('button', { name: 'Boek', exact: true }).click();
  await expect(page.getByText(/Geboekt: .?Ann/)).toBeVisible();
  await page.getByRole('button', { name: 'Zeg Ann af' }).click();
  await expect(dialog.getByText('Ann heeft geen e-mail en geen telefoon.')).toBeVisible();
  await dialog.getByRole('button', { name: 'U hebt zelf afgezegd.' }).click();
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Zeg af', exact: true }).click();
  await page.getByText(/Afgezegd \(.?1.?\)/).click();
  await expect(page.getByText('U hebt zelf afgezegd.')).toBeVisible();
  await expectGood(page);

  // Less room than is taken is refused; more is not.
  await tap(page, 'Ruimte');
  await dialog.getByLabel('Ruimte in kubieke meter').fill('1');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog.getByText('Er is al meer geboekt.')).toBeVisible();
  await dialog.getByLabel('Ruimte in kubieke meter').fill('130,5');
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText(/van .?130,5.? m³/)).toBeVisible();

  // The day is called off, and Bo hears of it.
  await tap(page, 'Dag afzeggen');
  await expectGood(page);
  await dialog.getByRole('button', { name: 'Zeg af' }).click();
  await expect(page.getByText('Gaat niet door')).toBeVisible();
  await mail.letterAbout('bo@example.org', /brengen uw spullen niet/);
});

test('a volunteer finds the pickups of a day, and leaves the planning to the coordinator', async ({
  page,
  startServer,
}) => {
  const { url } = await startServer();
  await greet(page, url, 'fatima', 'Fatima');
  await page.getByRole('link', { name: 'Ophalen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ophaaldagen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Plan een dag' })).toHaveCount(0);
  await page
    .getByRole('link', { name: /^Bekijk/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: /09:00 – 12:00/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dag afzeggen' })).toHaveCount(0);
  await page.getByLabel('Zoek op naam of adres').fill('molenweg 6');
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toHaveText(/^.?\d+.? gevonden$/);
  await expectGood(page);
  await page.goto(`${url}/beheer/ophalen/fotos`);
  await expect(page.getByRole('button', { name: 'Ja, halen wij op' })).toHaveCount(0);
});
