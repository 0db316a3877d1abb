import type { Page } from '@playwright/test';
import { speakArabic, turnRound } from '../support/arabic.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { backwards, places, stickingOut, unmirrored } from '../support/places.ts';
import { signIn } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';
import { listed } from '../support/things.ts';

const STAFF = ['/werkplek', '/innemen', '/scan', '/reeks', '/stukken', '/partijen', '/wachtrij'];
const MANAGEMENT = ['/beheer/categorieen', '/beheer/medewerkers', '/beheer/etiketten', '/beheer/balans'];
const SIZES = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
];

/** Opens a screen in both sizes and turns it round; answers what is wrong with it. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(page.getByText('Even geduld')).toHaveCount(0);
    const before = await places(page);
    await turnRound(page);
    const turned = unmirrored(before, await places(page), size.width);
    await speakArabic(page);
    const arabic = [...(await stickingOut(page, size.width)), ...(await backwards(page))];
    const all = [...turned, ...arabic, ...(await accessibilityFaults(page))];
    faults.push(...all.map((fault) => `${address} ${size.width}px: ${fault}`));
  }
  return faults;
}

test('what a resident sees can be read from right to left', async ({ page, startServer }) => {
  const { url } = await startServer();
  await signIn(page, url, 'youssef');
  await expect(page.getByRole('heading', { name: 'Hallo Youssef' })).toBeVisible();
  const [thing] = await listed(page, url, 'step=for_sale');
  const followed = await followUrl(page, url);
  await page.context().clearCookies();

  const faults: string[] = [];
  const screens = ['/', '/ik-bracht-iets', '/privacy', `/i/${thing?.labelCode}`, followed];
  for (const screen of screens) faults.push(...(await faultsOf(page, new URL(screen, url).href)));
  expect(faults).toEqual([]);
});

/** The address at which a resident follows what they handed in. */
async function followUrl(page: Page, url: string): Promise<string> {
  const [thing] = await listed(page, url, 'step=cleaning');
  const item = await (await page.request.get(`${url}/v1/items/${thing?.id}`)).json();
  const { handoverId } = item as { handoverId: string };
  const handover = await (await page.request.get(`${url}/v1/handovers/${handoverId}`)).json();
  return (handover as { followUrl: string }).followUrl;
}

test('what staff see can be read from right to left', async ({ page, startServer }) => {
  const { url } = await startServer();
  await signIn(page, url, 'anneke');
  await expect(page.getByRole('heading', { name: 'Hallo Anneke' })).toBeVisible();
  const [thing] = await listed(page, url, 'step=for_sale');

  const faults: string[] = [];
  for (const screen of [...STAFF, `/i/${thing?.labelCode}`, ...MANAGEMENT])
    faults.push(...(await faultsOf(page, url + screen)));
  expect(faults).toEqual([]);
});
