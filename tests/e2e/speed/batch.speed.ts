import { readyForAnything } from '../support/kept.ts';
import { signIn, tap } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';
import { takeInMany } from '../support/things.ts';
import { report, slowDown } from './slow.ts';

const SCANS = 120;
/** Milliseconds between two scans. */
const EVERY = 500;

test('two scans a second for a minute', async ({ page, startServer }, info) => {
  const { url } = await startServer();
  await signIn(page, url, 'anneke');
  const things = await takeInMany(page, url, SCANS);
  await readyForAnything(page);
  await page.goto(`${url}/reeks`);
  await tap(page, 'Schoonmaken');
  await expect(page.getByText('Nog niets gescand.')).toBeVisible();
  await slowDown(page);

  const codes = things.map(({ labelCode }) => labelCode);
  const times = await page.evaluate(scanAll, { codes, every: EVERY });

  await expect(page.getByRole('heading', { name: new RegExp(`^.?${SCANS}.? stuk`) })).toBeVisible();
  report(info, { what: 'typing scanner to answer, two a second', times, goal: 500 });
});

/** In the page: a scanner types a code every so often; for each, how long until its line was painted. */
async function scanAll({ codes, every }: { codes: string[]; every: number }): Promise<number[]> {
  const list = document.querySelector('main ol');
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const scans = codes.map(async (code, place) => {
    await new Promise((resolve) => setTimeout(resolve, place * every));
    const start = performance.now();
    for (const key of [...code, 'Enter']) press(key);
    while ((list?.children.length ?? 0) <= place) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
  return Promise.all(scans);
}
