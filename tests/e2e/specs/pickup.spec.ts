import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { press, tabTo, type } from '../support/keyboard.ts';
import { letterLink } from '../support/letter.ts';
import { stickingOut } from '../support/places.ts';
import { PHONE, TIME } from '../support/repair.ts';
import { tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

/** What is wrong with the screen as it stands: for who cannot see it well, or on a small phone. */
async function faults(phone: Page): Promise<string[]> {
  await expect(phone.locator('[aria-busy=true]')).toHaveCount(0);
  return [...(await accessibilityFaults(phone)), ...(await stickingOut(phone, PHONE.viewport.width))];
}

/** Waits for the screen of a question. */
const asked = (phone: Page, heading: string) =>
  expect(phone.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();

/** Says where it is, up to the list of things. */
async function sayWhere(phone: Page, number: string): Promise<void> {
  await phone.getByLabel('Postcode').fill('5151 ab');
  await phone.getByLabel('Huisnummer').fill(number);
  await tap(phone, 'Verder');
  await asked(phone, 'Wat is uw adres?');
  await phone.getByLabel('Straat').fill('Dorpsstraat');
  await phone.getByLabel('Plaats').fill('Dalstede');
  await tap(phone, 'Verder');
  await asked(phone, 'Wat mogen wij ophalen?');
}

/** Puts a chair on the list, and goes on to the times. */
async function chooseChair(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: /^Stoel/ }).click();
  await tap(phone, 'Zet op mijn lijst');
  await tap(phone, 'Verder');
  await asked(phone, 'Waar staan de spullen?');
  await tap(phone, 'Verder');
  await asked(phone, 'Wanneer komen wij?');
}

test('a newcomer has a sofa collected: a photo, a time, a mail, another time, and cancelled', async ({
  browser: others,
  startServer,
  mail,
}) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url, OMLOOP_GATHER_MINUTES: '0' });
  const phone = await others.newPage(PHONE);
  await phone.goto(server.url);
  await phone.getByRole('link', { name: /^Spullen laten ophalen/ }).click();
  await asked(phone, 'Waar halen wij uw spullen op?');
  expect(await faults(phone)).toEqual([]);
  await sayWhere(phone, '12a');
  expect(await faults(phone)).toEqual([]);

  // A mattress is not collected, and that is said with where it can go.
  await phone.getByLabel('Zoek').fill('matras');
  await expect(phone.getByText(/gevonden/)).toBeVisible();
  await phone.getByRole('button', { name: /^Matras.*halen wij niet op/ }).click();
  await expect(phone.getByText('Breng dit naar de milieustraat.')).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await tap(phone, 'Kies iets anders');

  // Of a sofa there has to be a photo; it is still there after a reload.
  await phone.getByRole('button', { name: /^Bank/ }).click();
  await tap(phone, 'Zet op mijn lijst');
  await expect(phone.getByRole('alert')).toHaveText('Maak eerst een foto.');
  // Any picture will do.
  const file = { name: 'bank.png', mimeType: 'image/png', buffer: await phone.screenshot() };
  await phone.locator('input[type=file]').setInputFiles(file);
  await expect(phone.getByRole('button', { name: 'Haal foto 1 weg' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('button', { name: 'Haal foto 1 weg' })).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await tap(phone, 'Zet op mijn lijst');
  await expect(phone.getByText(/1.? × .?Bank/)).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await tap(phone, 'Verder');

  await asked(phone, 'Waar staan de spullen?');
  await phone.getByText(/2.?e verdieping/).click();
  await expect(phone.getByText('Nee, alleen een trap')).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await tap(phone, 'Verder');

  // Vans of the demo centre are in these streets already: those times come first.
  await asked(phone, 'Wanneer komen wij?');
  const green = phone.getByRole('region', { name: 'Groene keuze' });
  await expect(green).toContainText('Wij zijn dan in de buurt');
  expect(await faults(phone)).toEqual([]);
  // Tomorrow cannot be changed for long any more; the last day can.
  await phone.getByRole('button', { name: TIME }).last().click();

  await asked(phone, 'Wie bent u?');
  await tap(phone, 'Verder');
  await expect(phone.getByText('Vul een telefoonnummer of een e-mailadres in.')).toBeVisible();
  await phone.getByLabel('Uw naam').fill('Els');
  await phone.getByLabel(/e-mail/i).fill('els@example.org');
  expect(await faults(phone)).toEqual([]);
  await tap(phone, 'Verder');

  await asked(phone, 'Klopt dit?');
  await expect(phone.getByText(/Dorpsstraat 12a/)).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await tap(phone, 'Afspraak maken');

  await asked(phone, 'Wij kijken naar uw foto');
  await expect(phone.getByText('Wij sturen u een mail met uw afspraak.')).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await phone.goBack();
  await asked(phone, 'Waar halen wij uw spullen op?');

  // The mail has the appointment as a file, and a button that opens it.
  const letter = await mail.letterAbout('els@example.org', /foto/);
  expect(letter.calendar).toMatch(/BEGIN:VEVENT[\s\S]*Dorpsstraat 12a\\, Dalstede/);
  await phone.goto(letterLink(letter, '/ophaalafspraak#'));
  await asked(phone, 'Wij kijken naar uw foto');
  const saved = phone.waitForEvent('download');
  await tap(phone, 'In mijn agenda');
  expect((await saved).suggestedFilename()).toBe('ophalen.ics');

  await tap(phone, 'Andere tijd');
  const times = phone.getByRole('dialog').getByRole('button', { name: TIME });
  await expect(times.first()).toBeVisible();
  expect(await accessibilityFaults(phone)).toEqual([]);
  await times.last().click();
  await expect(phone.getByText('Wij komen nu op een andere tijd.')).toBeVisible();
  await mail.letterAbout('els@example.org', /veranderd/);

  await tap(phone, 'Afzeggen');
  await expect(phone.getByRole('dialog')).toContainText('Wilt u afzeggen?');
  expect(await accessibilityFaults(phone)).toEqual([]);
  await tap(phone, 'Ja, zeg af');
  await asked(phone, 'Deze afspraak gaat niet door');
  expect(await faults(phone)).toEqual([]);
});

test('a pickup is booked by the keyboard alone, in English, by who gives only a telephone number', async ({
  browser: others,
  startServer,
}) => {
  const server = await startServer();
  const page = await others.newPage({ ...PHONE, locale: 'en-GB' });
  const button = (name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  await page.goto(`${server.url}/ophalen`);
  await type(page, page.getByLabel('Postcode'), '5152 EK');
  await type(page, page.getByLabel('House number'), '3');
  await page.keyboard.press('Enter');
  await type(page, page.getByLabel('Street'), 'Kerkplein');
  await type(page, page.getByLabel('Town'), 'Dalstede');
  await page.keyboard.press('Enter');
  await press(page, button(/^Lamp/));
  await press(page, button(/^One more/));
  await press(page, button('Put on my list'));
  await expect(page.getByText(/2.? × .?Lamp/)).toBeVisible();
  await press(page, button('Continue'));
  await tabTo(page, page.getByRole('radio', { name: 'Ground floor' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Is there a lift?')).toBeVisible();
  await press(page, button('Continue'));
  await press(page, button(TIME).last());
  await type(page, page.getByLabel('Your name'), 'Sam');
  await type(page, page.getByLabel('Your telephone number'), '06 12345678');
  await page.keyboard.press('Enter');
  await press(page, button('Make the appointment'));
  await asked(page, 'We come to collect your things');
  await expect(page.getByText('You get no mail. So keep this page')).toBeVisible();
  await expect(page.getByText('Kerkplein 3, Dalstede')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.reload();
  await asked(page, 'We come to collect your things');
});

test('whoever cannot be served hears why, and what else there is', async ({
  browser: others,
  startServer,
}) => {
  const server = await startServer();
  const phone = await others.newPage(PHONE);
  await phone.goto(`${server.url}/ophalen`);
  await phone.getByLabel('Postcode').fill('9999 ZZ');
  await phone.getByLabel('Huisnummer').fill('1');
  await tap(phone, 'Verder');
  await asked(phone, 'Hier komen wij nog niet');
  await expect(phone.getByText(/zelf brengen/)).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await tap(phone, 'Een ander adres');

  // More than a van takes is said at the list, where something can be taken off.
  await sayWhere(phone, '7');
  await phone.getByRole('button', { name: /^Kast/ }).click();
  const more = phone.getByRole('button', { name: /^Eén meer/ });
  for (let pieces = 1; pieces < 14; pieces += 1) await more.click();
  await tap(phone, 'Zet op mijn lijst');
  await tap(phone, 'Verder');
  await expect(phone.getByText('Dit is samen te veel voor één bus.')).toBeVisible();
  await phone.getByRole('button', { name: 'Haal Kast weg' }).click();

  // A third appointment of one house is one too many.
  for (const heading of ['Wij komen uw spullen ophalen', 'Wij komen uw spullen ophalen', 'Klopt dit?']) {
    await chooseChair(phone);
    await phone.getByRole('button', { name: TIME }).last().click();
    await phone.getByLabel('Uw naam').fill('Els');
    await phone.getByLabel('Uw telefoonnummer').fill('06 12345678');
    await tap(phone, 'Verder');
    await tap(phone, 'Afspraak maken');
    await asked(phone, heading);
    if (heading === 'Klopt dit?') break;
    await phone.goto(`${server.url}/ophalen`);
    await sayWhere(phone, '7');
  }
  await expect(phone.getByText('Voor dit adres staan al twee ophaalafspraken.')).toBeVisible();
  expect(await faults(phone)).toEqual([]);
});

test('who is at home has the phone say where that is, and nobody has to', async ({
  browser: others,
  startServer,
}) => {
  const { url } = await startServer();
  const geolocation = { latitude: 51.601_234_5, longitude: 4.95, accuracy: 8 };
  const theirs = await others.newContext({ ...PHONE, geolocation });
  const phone = await theirs.newPage();
  await phone.goto(`${url}/ophalen`);
  await phone.getByLabel('Postcode').fill('5158 ab');
  await phone.getByLabel('Huisnummer').fill('9');
  await tap(phone, 'Verder');
  await asked(phone, 'Wat is uw adres?');
  await tap(phone, 'Gebruik mijn plek');
  await expect(phone.getByText('Uw telefoon mag niet zeggen waar u bent.')).toBeVisible();
  expect(await faults(phone)).toEqual([]);

  await theirs.grantPermissions(['geolocation'], { origin: url });
  await tap(phone, 'Gebruik mijn plek');
  await expect(phone.getByText('Uw plek is gevonden.')).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await phone.getByLabel('Straat').fill('Dorpsstraat');
  await phone.getByLabel('Plaats').fill('Dalstede');
  await tap(phone, 'Verder');
  await chooseChair(phone);
  await phone.getByRole('button', { name: TIME }).last().click();
  await phone.getByLabel('Uw naam').fill('Els');
  await phone.getByLabel('Uw telefoonnummer').fill('06 12345678');
  await tap(phone, 'Verder');
  const sent = phone.waitForRequest((request) => /\/public\/pickups(\?|$)/.test(request.url()));
  await tap(phone, 'Afspraak maken');
  const { address } = (await sent).postDataJSON() as { address: unknown };
  expect(address).toMatchObject({ spot: { latitude: 51.601_23, longitude: 4.95 } });
  await asked(phone, 'Wij komen uw spullen ophalen');
});

test('a time that was taken meanwhile is chosen anew, and a link that leads nowhere says so', async ({
  browser: others,
  startServer,
}) => {
  const server = await startServer();
  const phone = await others.newPage(PHONE);
  await phone.goto(`${server.url}/ophalen`);
  await sayWhere(phone, '9');
  await chooseChair(phone);
  await phone.getByRole('button', { name: TIME }).last().click();
  await phone.getByLabel('Uw naam').fill('Els');
  await phone.getByLabel('Uw telefoonnummer').fill('06 12345678');
  await tap(phone, 'Verder');
  // What the server says to who comes a moment too late.
  const problem = { status: 409, title: 'Full', detail: 'There is no room left.', code: 'full' };
  await phone.route('**/v1/public/pickups', (route) =>
    route.fulfill({ status: 409, contentType: 'application/problem+json', json: problem }),
  );
  await tap(phone, 'Afspraak maken');
  await asked(phone, 'Wanneer komen wij?');
  await expect(phone.getByText('Deze tijd is net vol. Kies een andere tijd.')).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await phone.unroute('**/v1/public/pickups');
  await phone.getByRole('button', { name: TIME }).last().click();
  await asked(phone, 'Wie bent u?');
  await expect(phone.getByLabel('Uw naam')).toHaveValue('Els');
  await tap(phone, 'Verder');
  await tap(phone, 'Afspraak maken');
  await asked(phone, 'Wij komen uw spullen ophalen');

  await phone.goto(`${server.url}/ophaalafspraak#nergens`);
  await asked(phone, 'Deze afspraak kennen wij niet');
  expect(await faults(phone)).toEqual([]);
});
