import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { countOf, readyForAnything } from '../support/kept.ts';
import { signIn } from '../support/staff.ts';
import { expect, test } from '../support/test.ts';
import { takeInMany, type Thing } from '../support/things.ts';
import { report } from './slow.ts';

const ACTS = 1000;

test('a thousand acts that waited', async ({ page, startServer }, info) => {
  const { url } = await startServer();
  await signIn(page, url, 'anneke');
  const things = await takeInMany(page, url, ACTS);
  await readyForAnything(page);
  await page.goto(`${url}/wachtrij`);
  const session = await (await page.request.get(`${url}/v1/sessions/current`)).json();
  await page.context().setOffline(true);
  await queue(page, actsOf(things, (session as { staff: { id: string; name: string } }).staff));
  await page.reload();
  expect(await countOf(page, 'acts')).toBe(ACTS);

  await page.evaluate(() => addEventListener('online', () => performance.mark('online')));
  await page.context().setOffline(false);
  await expect(page.getByText('Alles is verstuurd.').first()).toBeVisible({ timeout: 120_000 });
  const time = await page.evaluate(
    () => performance.now() - (performance.getEntriesByName('online')[0]?.startTime ?? 0),
  );

  expect(await countOf(page, 'acts')).toBe(0);
  report(info, { what: 'a thousand acts that waited, not slowed', times: [time], goal: 5000 });
});

/** Acts as the outbox of the app writes them down: each thing goes to be cleaned. */
function actsOf(things: readonly Thing[], by: { id: string; name: string }): object[] {
  return things.map(({ id, version }) => ({
    id: randomUUID(),
    thread: id,
    needs: [],
    deed: { kind: 'move', item: id, body: { move: 'clean', version } },
    ...{
      state: 'waiting',
      refusal: null,
      before: null,
      by: { id: by.id, name: by.name },
      madeAt: Date.now(),
    },
  }));
}

/** Puts acts into the outbox of this tablet. */
function queue(page: Page, acts: readonly object[]): Promise<void> {
  return page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('omloop');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction('acts', 'readwrite');
          for (const row of rows) change.objectStore('acts').add(row);
          change.onerror = () => reject(change.error);
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    acts,
  );
}
