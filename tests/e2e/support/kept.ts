import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits until the tablet could do without the server: the app, the rules and the things are at hand. */
export async function readyForAnything(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => countOf(page, 'things')).toBeGreaterThan(100);
  await expect.poll(() => countOf(page, 'kept')).toBe(4);
  // Chromium on Linux has no decoder of its own.
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('decoder')).keys()).length))
    .toBe(1);
}

/** How many rows the tablet keeps of something. */
export function countOf(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('omloop');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const rows = open.result.transaction(name).objectStore(name).count();
          rows.onsuccess = () => {
            open.result.close();
            resolve(rows.result);
          };
        };
      }),
    table,
  );
}
