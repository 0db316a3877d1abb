import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of one build of the pages, by their path. */
export type Build = ReadonlyMap<string, Buffer>;

const DIST = join(import.meta.dirname, '../../../pwa/dist');

/** The pages as they were built last. */
export async function builtPages(): Promise<Build> {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(DIST.length), await readFile(path)] as const;
  });
  return new Map(await Promise.all(read));
}

/**
 * The same pages as a later version: the program has another name, as when a word of its code changed, and the file of
 * that name is all there is.
 */
export function laterVersion(build: Build): Build {
  const name = entryOf(build);
  const later = name.replace(/-[\w-]{8}\.js$/, '-LATER000.js');
  const renamed = [...build].map(([path, content]) => {
    if (!/\.(js|html)$/.test(path)) return [path, content] as const;
    const text = content.toString().replaceAll(name, later);
    return [path.replace(name, later), Buffer.from(revised(text))] as const;
  });
  return new Map(renamed);
}

/** The name of the file with which the program begins. */
export function entryOf(build: Build): string {
  const page = build.get('/index.html')?.toString() ?? '';
  return /src="\/assets\/(index-[\w-]{8}\.js)"/.exec(page)?.[1] ?? '';
}

/** In the list of what the service worker stores, the page itself has changed. */
function revised(text: string): string {
  return text.replace(/"revision":"[0-9a-f]{32}","url":"index.html"/, (found) =>
    found.replace(/[0-9a-f]{32}/, 'f'.repeat(32)),
  );
}
