import type { LaunchOptions } from '@playwright/test';

const asRoot = process.getuid?.() === 0;

/** How every test starts Chromium: Debian's own, and without the calls home it makes by itself. */
export const browser: LaunchOptions = {
  executablePath: process.env['OMLOOP_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    // The sandbox refuses to work for root, as on a build machine.
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
  ],
};

/** Where and in which language the people of the tests are. */
export const dutch = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' };
