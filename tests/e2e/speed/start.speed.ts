import type { Page } from '@playwright/test';
import { readyForAnything } from '../support/kept.ts';
import type { Server } from '../support/server.ts';
import { signIn } from '../support/staff.ts';
import { Tablet } from '../support/tablet.ts';
import { test } from '../support/test.ts';
import { report, slowDown } from './slow.ts';

const STARTS = 5;

test('the first start without a network', async ({ startServer }, info) => {
  const server = await startServer();
  const times: number[] = [];
  for (let number = 0; number < STARTS; number++) times.push(await firstStart(server));
  report(info, { what: 'first start without network', times, goal: 2000 });
});

/** A tablet that was used once with a network is switched on again without: the time until its first screen. */
async function firstStart(server: Server): Promise<number> {
  const tablet = await Tablet.switchOn();
  await signIn(tablet.page, server.url, 'anneke');
  await readyForAnything(tablet.page);
  await server.kill();
  await tablet.killAndSwitchOn();
  const time = await startOf(tablet.page, server.url);
  await tablet.putAway();
  await server.startAgain();
  return time;
}

/** From asking for the address until a heading is painted and nothing says that it is busy. */
async function startOf(page: Page, url: string): Promise<number> {
  await slowDown(page);
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(async () => {
    const usable = () => document.querySelector('main h1') && !document.querySelector('[aria-busy=true]');
    while (!usable()) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now();
  });
}
