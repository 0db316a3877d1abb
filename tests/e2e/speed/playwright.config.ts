import { defineConfig } from '@playwright/test';
import { browser, dutch } from '../support/browser.ts';

/** Measures, and prints a table; nothing is asserted about time. */
export default defineConfig({
  testMatch: ['*.speed.ts'],
  outputDir: '../results',
  workers: 1,
  timeout: 600_000,
  reporter: './table.ts',
  use: { launchOptions: browser, ...dutch },
});
