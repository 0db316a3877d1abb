import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browser, dutch } from './browser.ts';

/** A tablet: a Chromium that keeps what it stored, also when it is killed. */
export class Tablet {
  private constructor(
    private readonly folder: string,
    private context: BrowserContext,
  ) {}

  /** A new tablet, switched on. */
  static async switchOn(): Promise<Tablet> {
    const folder = await mkdtemp(join(tmpdir(), 'omloop-tablet-'));
    return new Tablet(folder, await launch(folder));
  }

  /** The page on its screen. */
  get page(): Page {
    const [page] = this.context.pages();
    if (!page) throw new Error('the tablet shows no page');
    return page;
  }

  /**
   * Takes its battery out, and switches it on again. Chromium writes cookies down at its leisure: whether it knows who
   * is signed in would depend on how slow the machine is, so here it never does.
   */
  async killAndSwitchOn(): Promise<void> {
    for (const process of await processesWith(this.folder)) kill(process);
    await this.context.close().catch(() => undefined);
    await rm(join(this.folder, 'SingletonLock'), { force: true });
    this.context = await launch(this.folder);
    await this.context.clearCookies();
  }

  /** Puts it away. */
  async putAway(): Promise<void> {
    await this.context.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function launch(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...browser,
    ...dutch,
    viewport: { width: 1024, height: 768 },
  });
}

/** The processes that were started with this folder. */
async function processesWith(folder: string): Promise<number[]> {
  const numbers = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const commands = numbers.map(async (number) => ({
    number,
    command: await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => ''),
  }));
  return (await Promise.all(commands))
    .filter(({ command }) => command.includes(folder))
    .map(({ number }) => number);
}

function kill(number: number): void {
  try {
    process.kill(number, 'SIGKILL');
  } catch {
    // It went with another that was killed just before.
  }
}
