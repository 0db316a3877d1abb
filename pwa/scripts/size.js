/**
 * How much JavaScript a page loads before anyone touches it: the app, the screen of the address, the texts
 * in one language. Run by `npm run size` on the built files; a test holds residents' pages to the limit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that a page for residents may load, in bytes, gzipped. */
export const LIMIT = 80_000;

/** The screens for residents, and the areas of texts they need. */
export const SCREENS = {
  FollowScreen: ['words', 'common', 'resident'],
  ConfirmScreen: ['words', 'common', 'resident'],
  StopScreen: ['words', 'common', 'resident'],
  LabelScreen: ['words', 'common', 'resident'],
  PrivacyScreen: ['words', 'common', 'resident'],
  RepairScreen: ['words', 'common', 'resident', 'repair'],
  BookingScreen: ['words', 'common', 'resident', 'repair'],
  StillWorksScreen: ['words', 'common', 'resident', 'repair'],
  CalendarScreen: ['words', 'common', 'resident', 'repair'],
  EmbeddedScreen: ['words', 'common', 'resident', 'repair'],
  BoardScreen: ['words', 'common', 'resident', 'repair'],
  RosterScreen: ['words', 'common', 'resident', 'repair', 'roster'],
  WorkshopsScreen: ['words', 'common', 'resident', 'repair', 'workshops'],
  ParticipationScreen: ['words', 'common', 'resident', 'repair', 'workshops'],
  PickupScreen: ['words', 'common', 'resident', 'pickups'],
  MyPickupScreen: ['words', 'common', 'resident', 'pickups'],
  AccessibilityScreen: ['words', 'common', 'resident'],
};

/** A folder with built files. */
export class Build {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
    this.assets = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  }

  /**
   * What a screen loads: chunks by their names.
   * @param {keyof typeof SCREENS} screen
   * @returns {Set<string>}
   */
  chunksOf(screen) {
    /** @type {Set<string>} */
    const chunks = new Set();
    this.#follow(this.#entry(), chunks);
    this.#follow(this.#chunk(screen), chunks);
    // Both languages have a chunk of this name; the larger one counts.
    for (const area of SCREENS[screen]) chunks.add(this.#largest(area));
    // Asks the service worker for news, on every page.
    chunks.add(this.#largest('workbox-window.prod.es5'));
    return chunks;
  }

  /** @param {Iterable<string>} chunks */
  bytesOf(chunks) {
    return [...chunks].reduce((sum, name) => sum + gzipSync(this.#read(name)).length, 0);
  }

  #entry() {
    const html = readFileSync(join(this.folder, 'index.html'), 'utf8');
    const found = /<script[^>]+src="\/assets\/([^"]+)"/.exec(html)?.[1];
    if (!found) throw new Error('index.html starts no script');
    return found;
  }

  /** @param {string} name */
  #chunk(name) {
    const found = this.assets.filter((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);
    if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}`);
    return String(found[0]);
  }

  /** @param {string} name */
  #largest(name) {
    const found = this.assets.filter((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);
    const sorted = found.toSorted((a, b) => this.#read(b).length - this.#read(a).length);
    if (!sorted[0]) throw new Error(`no chunk is called ${name}`);
    return sorted[0];
  }

  /**
   * Adds a chunk and all that it imports at once; what it may import later is not loaded yet.
   * @param {string} name
   * @param {Set<string>} chunks
   */
  #follow(name, chunks) {
    if (chunks.has(name)) return;
    chunks.add(name);
    const imports = this.#read(name).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g);
    for (const [, imported] of imports) this.#follow(String(imported), chunks);
  }

  /** @param {string} name */
  #read(name) {
    return readFileSync(join(this.folder, 'assets', name), 'utf8');
  }
}

/** What no page for residents may load: the work of the stations, of the coordinator, and the decoder. */
export const FORBIDDEN = /^(StaffLabel|Scanner|IntakeScreen|ItemsScreen|SignInScreen|zxing)/;

if (process.argv[1] === import.meta.filename) {
  const build = new Build(join(import.meta.dirname, '../dist'));
  const screens = /** @type {(keyof typeof SCREENS)[]} */ (Object.keys(SCREENS));
  const sizes = screens.map((screen) => ({ screen, bytes: build.bytesOf(build.chunksOf(screen)) }));
  console.table(sizes);
  if (sizes.some(({ bytes }) => bytes > LIMIT)) process.exitCode = 1;
}
