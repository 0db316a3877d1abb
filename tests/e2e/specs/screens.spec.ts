import type { Page } from '@playwright/test';
import { accessibilityFaults, faintWords } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { signIn } from '../support/staff.ts';

/** Screens that anyone may open, with the heading that each must show in Dutch. */
const OPEN = [
  '/',
  '/ik-bracht-iets',
  '/inloggen',
  '/inloggen/mislukt',
  '/gemak',
  '/toegankelijkheid',
  '/privacy',
  '/repaircafe',
  '/workshops',
  '/ophalen',
  '/api',
];
const LINKS = [
  '/volg#',
  '/bevestig#',
  '/stop#',
  '/toestel#',
  '/werkt-het-nog#',
  '/rooster#',
  '/deelname#',
  '/ophaalafspraak#',
];
const STAFF = [
  '/werkplek',
  '/pincode',
  '/innemen',
  '/scan',
  '/reeks',
  '/stukken',
  '/oefenen',
  '/wachtrij',
  '/partijen',
  '/partijen/nieuw',
];
const MANAGEMENT = [
  '',
  '/categorieen',
  '/locaties',
  '/medewerkers',
  '/tablets',
  '/tablets/wachtend',
  '/etiketten',
  '/berichten',
  '/bakken',
  '/reparatiedagen',
  '/reparateurs',
  '/workshops',
  '/ophalen',
  '/ophalen/gebieden',
  '/ophalen/bussen',
  '/ophalen/spullen',
  '/ophalen/dagen',
  '/ophalen/fotos',
  '/ophalen/ritten',
  '/ophalen/cijfers',
  '/reparaties',
  '/balans',
].map((screen) => `/beheer${screen}`);
const SIZES = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
];

/** Opens a screen in both languages and sizes, and answers what is wrong with it. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const language of ['NL', 'EN']) {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByRole('button', { name: new RegExp(`^${language},`) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(/^(Deze pagina bestaat niet|This page does not exist)$/)).toHaveCount(0);
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      const where = `${address} ${language} ${size.width}px`;
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${where}: ${fault}`));
      const scrolls = await page.evaluate(() => document.body.scrollWidth - innerWidth);
      if (scrolls > 0) faults.push(`${where}: ${scrolls}px wider than the screen`);
    }
  }
  return faults;
}

/** The codes of things at different steps, for their screens. */
async function someCodes(page: Page, url: string): Promise<string[]> {
  const steps = ['received', 'to_test', 'for_sale', 'sold'];
  const pages = steps.map(async (step) => {
    const list = await page.request.get(`${url}/v1/items?step=${step}&limit=1`);
    return ((await list.json()) as { items: { labelCode: string }[] }).items[0]?.labelCode ?? [];
  });
  return (await Promise.all(pages)).flat();
}

test('every open screen can be used by everyone, in both languages', async ({ page, startServer }) => {
  const { url } = await startServer();
  const faults: string[] = [];
  for (const screen of [...OPEN, ...LINKS]) faults.push(...(await faultsOf(page, url + screen)));
  expect(faults).toEqual([]);
});

test('every screen of staff can be used by everyone, in both languages', async ({ page, startServer }) => {
  const { url } = await startServer();
  await signIn(page, url, 'youssef');
  await expect(page.getByRole('heading', { name: 'Hallo Youssef' })).toBeVisible();
  const things = (await someCodes(page, url)).map((code) => `/i/${code}`);
  expect(things).toHaveLength(4);
  const lots = await page.request.get(`${url}/v1/lots?limit=1`);
  const [lot] = ((await lots.json()) as { items: { id: string }[] }).items;
  const faults: string[] = [];
  for (const screen of [...STAFF, ...things, `/partijen/${lot?.id}`])
    faults.push(...(await faultsOf(page, url + screen)));
  expect(faults).toEqual([]);
});

test('every screen of a coordinator can be used by everyone, in both languages', async ({
  page,
  startServer,
}) => {
  test.setTimeout(600_000);
  const { url } = await startServer();
  await signIn(page, url, 'anneke');
  await expect(page.getByRole('heading', { name: 'Hallo Anneke' })).toBeVisible();
  const faults: string[] = [];
  const workshops = await page.request.get(`${url}/v1/workshops?limit=1`);
  const [workshop] = ((await workshops.json()) as { items: { id: string }[] }).items;
  const days = await page.request.get(`${url}/v1/pickup-days?limit=1`);
  const [day] = ((await days.json()) as { items: { id: string }[] }).items;
  const single = ['/rit', `/beheer/workshops/${workshop?.id}`, `/beheer/ophalen/dagen/${day?.id}`];
  for (const screen of [...MANAGEMENT, ...single]) faults.push(...(await faultsOf(page, url + screen)));
  expect(faults).toEqual([]);
});

test('who chose black on white reads everything well, and keeps the buttons on the left', async ({
  page,
  startServer,
}) => {
  const { url } = await startServer();
  await page.goto(`${url}/gemak`);
  await page.getByText('Zwart op wit').click();
  await page.getByText('Links').click();
  await signIn(page, url, 'anneke');
  await expect(page.getByRole('heading', { name: 'Hallo Anneke' })).toBeVisible();
  const things = (await someCodes(page, url)).map((code) => `/i/${code}`);
  const faint: string[] = [];
  for (const screen of ['/', '/gemak', '/innemen', '/reeks', '/stukken', '/partijen', '/beheer', ...things]) {
    await page.goto(url + screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    faint.push(...(await faintWords(page)).map((fault) => `${screen}: ${fault}`));
  }
  expect(faint).toEqual([]);
  const actions = await page.getByRole('group', { name: 'Wat ga je doen?' }).boundingBox();
  const summary = await page.getByRole('button', { name: 'Aanpassen' }).boundingBox();
  expect(actions?.x).toBeLessThan(summary?.x ?? 0);
});
