import type { Page, Request } from '@playwright/test';

/** What the app asks its server now and then, and the browser for its tab, whatever is scanned. */
const BY_ITSELF = /^\/(v1\/(rules|categories|items)|icons\/omloop\.svg|assets\/zxing[\w.-]+)$/;

declare global {
  interface Window {
    /** What a text that gets itself executed would set. */
    hacked?: unknown;
    /** Attempts that our content security policy stopped. */
    stopped?: string[];
  }
}

/** Notes all that a page does which nobody at it asked for. */
export class Watch {
  #seen: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly address: string,
  ) {}

  /** Watches a page from here on. */
  static async of(page: Page): Promise<Watch> {
    const watch = new Watch(page, page.url());
    page.context().on('request', (request) => watch.#asked(request));
    page.context().on('page', (other) => watch.#note(`opened ${other.url()}`));
    page.on('dialog', (dialog) => watch.#note(`dialog ${dialog.message()}`));
    page.on('download', (download) => watch.#note(`download ${download.url()}`));
    page.on('framenavigated', (frame) => watch.#note(`went to ${frame.url()}`));
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.enable');
    // Also where another program would be asked to follow: `tel:`, `intent:`.
    browser.on('Page.frameRequestedNavigation', ({ url }) => watch.#note(`wanted to go to ${url}`));
    await page.evaluate(() => {
      window.stopped = [];
      addEventListener('securitypolicyviolation', ({ blockedURI }) => window.stopped?.push(blockedURI));
    });
    return watch;
  }

  /** What happened since it was asked before. */
  async news(): Promise<string[]> {
    const within = await this.page.evaluate(() => {
      const stopped = window.stopped?.splice(0) ?? ['the page was loaded anew'];
      return [...stopped, ...(window.hacked === undefined ? [] : ['executed'])];
    });
    if (this.page.url() !== this.address) within.push(`stands at ${this.page.url()}`);
    return [...within, ...this.#seen.splice(0)];
  }

  #asked(request: Request): void {
    const { origin, pathname } = new URL(request.url());
    const byItself = request.method() === 'GET' && BY_ITSELF.test(pathname);
    if (!byItself || origin !== new URL(this.address).origin)
      this.#note(`${request.method()} ${request.url()}`);
  }

  #note(what: string): void {
    this.#seen.push(what);
  }
}
