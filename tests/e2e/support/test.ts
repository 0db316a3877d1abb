import { test as base, chromium, type Page } from '@playwright/test';
import { browser, dutch } from './browser.ts';
import { cameraFlags, oneByOne, writeFilm } from './camera.ts';
import { Server } from './server.ts';
import { SignOnProvider } from './oidc.ts';
import { MailServer } from './smtp.ts';
import { Tablet } from './tablet.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Starts an Omloop of this test's own; the values are more of its configuration. */
  startServer: (env?: Record<string, string>) => Promise<Server>;
  /** A mail server of this test's own. */
  mail: MailServer;
  /** A municipality's sign-on provider of this test's own. */
  provider: SignOnProvider;
  /** A tablet of this test's own. */
  tablet: Tablet;
  /** Opens a page whose camera sees these labels (PNGs), one after the other, over and over. */
  pageWithCamera: (...labels: Uint8Array[]) => Promise<Page>;
}

/** Playwright's `test`, with what the walks through Omloop need. */
export const test = base.extend<Fixtures>({
  startServer: async ({}, use, info) => {
    const started: Server[] = [];
    await use(async (env) => {
      const server = await Server.start(env);
      started.push(server);
      return server;
    });
    for (const server of started) {
      await server.stop();
      await info.attach('server.log', { body: server.log, contentType: 'text/plain' });
    }
  },

  mail: async ({}, use) => {
    const mail = await MailServer.start();
    await use(mail);
    await mail.stop();
  },

  provider: async ({}, use) => {
    const provider = await SignOnProvider.start();
    await use(provider);
    await provider.stop();
  },

  tablet: async ({}, use) => {
    const tablet = await Tablet.switchOn();
    await use(tablet);
    await tablet.putAway();
  },

  // What the camera sees is fixed when Chromium starts, so each film gets a browser of its own.
  pageWithCamera: async ({}, use, info) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (...labels) => {
      const film = info.outputPath(`camera-${opened.length}.y4m`);
      await writeFilm(oneByOne(labels), film);
      const args = [...(browser.args ?? []), ...cameraFlags(film)];
      const instance = await chromium.launch({ ...browser, args });
      opened.push(instance);
      return instance.newPage(dutch);
    });
    for (const instance of opened) await instance.close();
  },
});
