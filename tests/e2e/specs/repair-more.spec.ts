import { accessibilityFaults } from '../support/axe.ts';
import { press, tabTo, type } from '../support/keyboard.ts';
import { letterLink } from '../support/letter.ts';
import { eventOf, PHONE, TIME } from '../support/repair.ts';
import { Site } from '../support/site.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

test('who tried first books with pictures, and the repairer sees them', async ({
  page: repairer,
  browser: others,
  startServer,
  mail,
}) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url });
  const phone = await others.newPage(PHONE);
  await phone.goto(`${server.url}/repareren`);
  await tap(phone, 'Lamp');
  await expect(phone.getByRole('heading', { name: 'Probeer dit eerst' })).toBeVisible();
  await expect(phone.getByText('Probeer eerst een andere lamp of een ander stopcontact.')).toBeVisible();
  await tap(phone, 'Toch repareren');

  // Any picture will do: two of them, and one that is taken back.
  const file = { name: 'lamp.png', mimeType: 'image/png', buffer: await phone.screenshot() };
  for (const number of [1, 2, 3]) {
    await phone.locator('input[type=file]').setInputFiles(file);
    await expect(phone.getByRole('img', { name: `Foto ${number}` })).toBeVisible();
  }
  await tap(phone, 'Haal foto 3 weg');
  await tap(phone, 'Verder');
  await phone.getByRole('button', { name: TIME }).last().click();
  await phone.getByLabel('Uw naam').fill('Els');
  await phone.getByLabel(/e-mail/i).fill('els@example.org');
  await tap(phone, 'Maak de afspraak');
  await phone.goto(letterLink(await mail.letterTo('els@example.org', 0), '/afspraak#'));
  await tap(phone, 'Bevestigen');
  await expect(phone.getByRole('img', { name: 'Vierkante code van uw afspraak' })).toBeVisible();

  await signIn(repairer, server.url, 'henk', 'Testbank');
  await repairer.goto(`${server.url}/reparatie/${await eventOf(phone, server.url)}`);
  await repairer.getByRole('button', { name: /Els/ }).click();
  const shown = repairer.getByRole('dialog').getByRole('img', { name: /^Foto van/ });
  await expect(shown).toHaveCount(2);
  for (const photo of await shown.all())
    await expect(photo).toHaveJSProperty('naturalWidth', PHONE.viewport.width);
});

test('a repair is booked and confirmed by the keyboard alone', async ({ page, startServer, mail }) => {
  const server = await startServer({ OMLOOP_MAIL: mail.url });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto(`${server.url}/repareren`);
  await press(page, button('Lamp'));
  await press(page, button('Toch repareren'));
  await type(page, page.getByLabel('Wat gaat er mis?'), 'Hij knippert');
  const choosing = page.waitForEvent('filechooser');
  await press(page, button('Foto erbij'));
  const picture = { name: 'lamp.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await (await choosing).setFiles(picture);
  await expect(page.getByRole('img', { name: 'Foto 1' })).toBeVisible();
  await press(page, button('Verder'));
  await press(page, page.getByRole('button', { name: TIME }).last());
  await type(page, page.getByLabel('Uw naam'), 'Els');
  await type(page, page.getByLabel(/e-mail/i), 'els@example.org');
  await press(page, button('Maak de afspraak'));
  await expect(page.getByRole('heading', { name: 'Kijk in uw e-mail' })).toBeFocused();

  await page.goto(letterLink(await mail.letterTo('els@example.org', 0), '/afspraak#'));
  await press(page, button('Bevestigen'));
  await expect(page.getByRole('img', { name: 'Vierkante code van uw afspraak' })).toBeVisible();
  await tabTo(page, button('Afzeggen'));
});

test('the calendar stands in the page of a library, and no other page does', async ({
  page,
  context,
  startServer,
}) => {
  const { url } = await startServer();
  const inside = (address: string) => `<iframe title="${address}" src="${url}${address}"></iframe>`;
  const refused = ['/reparatie', '/repareren', '/afspraak', '/inloggen'];
  const site = await Site.serve(
    `<!doctype html><html lang="nl"><title>Bibliotheek</title><style>iframe { width: 800px; height: 900px }</style>
    ${['/ingebed/repaircafe', ...refused].map(inside).join('')}</html>`,
  );
  // By another name, so that it is another site to the browser as well.
  const library = site.url.replace('127.0.0.1', 'localhost');
  await page.goto(library);

  const calendar = page.frameLocator('iframe[title="/ingebed/repaircafe"]');
  await expect(calendar.getByRole('heading', { level: 1, name: 'Repair café' })).toBeVisible();
  await expect(calendar.getByText(TIME).first()).toBeVisible();
  const frame = page.frames().find((each) => each.url().includes('/ingebed/'));
  expect(frame && (await accessibilityFaults(frame))).toEqual([]);

  const beside = context.waitForEvent('page');
  await calendar.getByRole('link', { name: 'Maak een afspraak' }).click();
  await expect((await beside).getByRole('heading', { name: 'Wat is er kapot?' })).toBeVisible();
  expect(page.url()).toBe(library);

  for (const address of refused) {
    const none = await page.locator(`iframe[title="${address}"]`).elementHandle();
    expect((await none?.contentFrame())?.url(), address).toMatch(/^chrome-error:/);
  }
  await site.close();
});
