import { chromium, type Page } from '@playwright/test';
import { browser, dutch } from '../support/browser.ts';
import { cameraFlags, writeFilm } from '../support/camera.ts';
import { readyForAnything } from '../support/kept.ts';
import { sticker } from '../support/scan.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';
import { listed } from '../support/things.ts';
import { report, slowDown } from './slow.ts';
import { stamped, stampScans } from './stamps.ts';

const SCANS = 30;
/** A label for one second, and nothing for as long as makes it new again. */
const LENS = { width: 1280, height: 720, rate: 30 };
const HELD = 30;
const AWAY = 50;

/** A page whose camera sees one label come and go. */
async function pageWith(label: Uint8Array, film: string): Promise<Page> {
  const scenes = [
    { label: null, frames: AWAY },
    { label, frames: HELD },
  ];
  await writeFilm(scenes, film, LENS);
  const args = [...(browser.args ?? []), ...cameraFlags(film)];
  return (await chromium.launch({ ...browser, args })).newPage(dutch);
}

test('from the picture to the answer', async ({ page: desk, startServer }, info) => {
  const { url } = await startServer();
  await signIn(desk, url, 'anneke');
  await expect(desk.getByRole('heading', { name: 'Hallo Anneke' })).toBeVisible();
  // It is asked about again and again; a move would change it.
  const [thing] = await listed(desk, url, 'step=sold');
  const page = await pageWith(sticker(`${url}/i/${thing?.labelCode}`), info.outputPath('label.y4m'));
  await signIn(page, url, 'anneke');
  await readyForAnything(page);
  await page.goto(`${url}/reeks`);
  await tap(page, 'Schoonmaken');
  await expect(page.getByText('Dit kan nu niet met dit stuk.').first()).toBeVisible();
  await slowDown(page);
  await stampScans(page, 'ol > li');

  for (const network of ['with network', 'without network']) {
    await page.context().setOffline(network !== 'with network');
    const before = (await stamped(page)).length;
    await expect.poll(async () => (await stamped(page)).length, { timeout: 200_000 }).toBe(before + SCANS);
    const times = (await stamped(page)).slice(before);
    report(info, { what: `picture to answer, ${network}`, times, goal: 150 });
  }
  await page.context().browser()?.close();
});
