import type { Page } from '@playwright/test';
import { addTablet, choosePin, typePin } from '../support/enrol.ts';
import { readyForAnything } from '../support/kept.ts';
import { typeScan } from '../support/scan.ts';
import type { Server } from '../support/server.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';

interface Booking {
  id: string;
  number: number;
  name: string;
  step: string;
  skill: string;
  version: number;
  table?: string;
  safe?: boolean;
  startedAt?: string;
  finishedAt?: string;
  report?: { result: string; work?: string };
}

/** Opens the day of today at the tables, where electrical things are repaired at a table where nothing lies yet. */
async function sitDown(page: Page, server: Server): Promise<void> {
  await signIn(page, server.url, 'henk', 'Testbank');
  await page.goto(`${server.url}/reparatie`);
  await page.getByText('Reparateur', { exact: true }).click();
  await page.getByText('Elektrisch', { exact: true }).click();
  await tap(page, 'Andere tafel');
  const where = page.getByRole('dialog');
  await where.getByLabel('Tafel').fill('Z');
  await where.getByRole('button').last().click();
  await expect(page.getByText(/Tafel .?Z/).first()).toBeVisible();
}

/** Whoever is next for this repairer. */
async function nextInLine(page: Page, server: Server): Promise<Booking> {
  const label = await page.getByRole('button', { name: /^Volgende/ }).innerText();
  const number = Number(/\d+/.exec(label)?.[0]);
  const day = new URL(page.url()).pathname.split('/').at(-1);
  const list = await page.request.get(`${server.url}/v1/repair-events/${day}/bookings?limit=100`);
  const { items } = (await list.json()) as { items: Booking[] };
  const next = items.find((each) => each.number === number);
  if (!next) throw new Error(`nobody has number ${number}`);
  return next;
}

async function booking(page: Page, server: Server, id: string): Promise<Booking> {
  return (await page.request.get(`${server.url}/v1/repair-bookings/${id}`)).json() as Promise<Booking>;
}

/** Says that it works again, and what was done. */
async function report(page: Page, work: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  // The word that the network is gone moves the buttons down: who misses one taps again.
  await expect(async () => {
    await tap(page, 'Klaar');
    await expect(dialog).toBeVisible({ timeout: 2000 });
  }).toPass();
  await dialog.getByText('Hij doet het').click();
  await dialog.getByLabel('Wat deed je?').fill(work);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
}

/** What a colleague does with a booking elsewhere. */
async function elsewhere(page: Page, server: Server, of: Booking, act: string, version: number) {
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const data = { act, version, table: '5' };
  const path = `${server.url}/v1/repair-bookings/${of.id}/acts`;
  const done = await page.request.post(path, { headers, data });
  expect(done.status()).toBe(200);
}

test('a repair goes on while the server is gone, and is there once, in order and at its own times', async ({
  tablet,
  startServer,
}) => {
  const server = await startServer();
  const { page } = tablet;
  await sitDown(page, server);
  const lamp = await nextInLine(page, server);
  await readyForAnything(page);

  await server.kill();
  const began = new Date().toISOString();
  await page.getByRole('button', { name: /^Volgende/ }).click();
  await expect(page.getByText('Wordt later verstuurd.').first()).toBeVisible();
  await report(page, 'Nieuw snoer');
  // What was done is on the disk: the page may be opened anew.
  await page.reload();
  await expect(page.getByText('Geen verbinding.', { exact: false }).first()).toBeVisible();
  await tap(page, 'Veilig');
  await tap(page, 'Mee naar huis');
  await expect(page.getByRole('button', { name: 'Mee naar huis' })).toBeHidden();
  const back = new Date().toISOString();

  await server.startAgain();
  await page.goto(`${server.url}/wachtrij`);
  await expect(page.getByText('Alles is verstuurd.').first()).toBeVisible({ timeout: 60_000 });
  const home = await booking(page, server, lamp.id);
  expect(home).toMatchObject({ step: 'home', table: 'Z', safe: true, version: lamp.version + 4 });
  expect(home.report).toMatchObject({ result: 'fixed', work: 'Nieuw snoer' });
  const times = [began, home.startedAt, home.finishedAt, back];
  expect([...times].sort()).toEqual(times);
});

test('what a colleague did with a repair meanwhile becomes a question, and nothing vanishes', async ({
  tablet,
  startServer,
  browser: others,
}) => {
  const server = await startServer();
  const { page } = tablet;
  await sitDown(page, server);
  const lamp = await nextInLine(page, server);
  const colleague = await others.newPage({ locale: 'nl-NL' });
  await signIn(colleague, server.url, 'fatima');

  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Volgende/ }).click();
  await report(page, 'Nieuwe stekker');
  await elsewhere(colleague, server, lamp, 'take', lamp.version);
  await elsewhere(colleague, server, lamp, 'put_back', lamp.version + 1);

  await page.context().setOffline(false);
  await page.goto(`${server.url}/wachtrij`);
  await expect(page.getByText('Een collega was eerder.')).toBeVisible();
  await tap(page, 'Toch doen');
  await expect(page.getByText('Alles is verstuurd.').first()).toBeVisible();
  expect(await booking(page, server, lamp.id)).toMatchObject({
    step: 'finished',
    table: 'Z',
    version: lamp.version + 4,
    report: { work: 'Nieuwe stekker' },
  });
});

/** Types a ticket that nobody has as a hand scanner does, and answers what the server says of it. */
async function scanAtDoor(page: Page, server: Server): Promise<unknown> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/_check-in'));
  await typeScan(page, `${server.url}/afspraak#nobodyhasthisone`);
  return (await answered).json();
}

test('the tablet at the door stays open for visitors, and shut for what is of the staff', async ({
  page: desk,
  browser: tablets,
  startServer,
}) => {
  const server = await startServer();
  await choosePin(desk, server.url, 'youssef', '2580');
  const address = await addTablet(desk, server.url);
  const door = await tablets.newPage({ viewport: { width: 820, height: 1180 }, locale: 'nl-NL' });
  await door.clock.install();
  await door.goto(address);
  await tap(door, 'Koppel deze tablet');
  await expect(door.getByRole('heading', { name: 'Deze tablet hoort bij het centrum' })).toBeVisible();
  await door.goto(`${server.url}/reparatie`);
  await tap(door, 'Youssef');
  await typePin(door, '2580');
  await door.getByRole('link', { name: 'Tablet bij de deur' }).click();
  const kiosk = door.url();
  await tap(door, 'Begin en zet op slot');
  await expect(door.getByRole('heading', { name: 'Houd uw ticket voor de camera' })).toBeVisible();

  // After the time in which another tablet locks, a visitor still scans.
  await door.clock.runFor('05:30');
  await expect(door.getByRole('heading', { name: 'Houd uw ticket voor de camera' })).toBeVisible();
  expect(await scanAtDoor(door, server)).toMatchObject({ code: 'link_unknown' });
  await tap(door, 'Terug');

  // By its address no screen of the staff opens, nor does the server tell a name.
  for (const path of [
    '/reparatie',
    kiosk.replace('/kiosk', '').replace(server.url, ''),
    '/beheer',
    '/scan',
  ]) {
    await door.goto(`${server.url}${path}`);
    await expect(door.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible();
  }
  const event = kiosk.split('/').at(-1);
  const list = await door.request.get(`${server.url}/v1/repair-events/${event}/bookings`);
  expect([list.status(), await list.json()]).toMatchObject([403, { code: 'at_the_door' }]);

  // Who walks on leaves it as it was; a PIN brings the staff back.
  await door.clock.runFor('01:10');
  await expect(door.getByRole('heading', { name: 'Houd uw ticket voor de camera' })).toBeVisible();
  await door.getByRole('link', { name: 'Medewerker' }).click();
  await tap(door, 'Youssef');
  await typePin(door, '2580');
  await expect(door.getByRole('heading', { name: 'Repair Café Dalstede' })).toBeVisible();
});
