import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** The levels we promise: WCAG 2.2 A and AA, and what axe's makers advise on top. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The accessibility faults of the page as it stands, one readable line for each element.
 * The script goes in by `evaluate`, which our strict content security policy does not stop.
 */
export function accessibilityFaults(page: Page | Frame): Promise<string[]> {
  return faultsBy(page, { runOnly: LEVELS });
}

/** Words that stand out less than 7 to 1 (WCAG 2.2 AAA, 1.4.6), which high contrast promises. */
export function faintWords(page: Page): Promise<string[]> {
  return faultsBy(page, { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } });
}

async function faultsBy(page: Page | Frame, rules: RunOptions): Promise<string[]> {
  await page.evaluate(await source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (options) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(options),
    { ...rules, resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
