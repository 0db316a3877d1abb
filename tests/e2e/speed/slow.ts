import type { Page, TestInfo } from '@playwright/test';
import { FIGURE, type Figure } from './table.ts';

/** How much slower than this machine the tablet of the measurements is. */
const SLOWER = 4;

/** Slows what a page does, its workers aside. */
export async function slowDown(page: Page, rate = SLOWER): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Hands a figure in for the table. */
export function report(info: TestInfo, figure: Figure): void {
  info.annotations.push({ type: FIGURE, description: JSON.stringify(figure) });
}
