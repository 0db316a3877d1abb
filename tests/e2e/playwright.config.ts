import { defineConfig } from '@playwright/test';
import { browser, dutch } from './support/browser.ts';

export default defineConfig({
  testMatch: ['support/**/*.test.ts', 'specs/**/*.spec.ts'],
  outputDir: 'results',
  preserveOutput: 'failures-only',
  // A test starts a server and a browser of its own; two at a time keep two cores busy.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes the second time has found a race: it stays red.
  retries: 0,
  // Long enough for the longest walk on a busy machine: nothing is measured by it.
  timeout: 300_000,
  // How fast a screen is, is measured in `speed/`; here two cores may have a lot to do.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: browser,
    ...dutch,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
