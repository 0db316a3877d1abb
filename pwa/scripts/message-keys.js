/**
 * Writes src/lib/i18n/keys.ts: the names of all messages as a type, so that a wrong name does not compile.
 * Run by `npm run generate`; a test fails when the file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@fluent/syntax';

const LOCALES = join(import.meta.dirname, '../../server/locales');
const TARGET = join(import.meta.dirname, '../src/lib/i18n/keys.ts');
const AREAS = [
  'words',
  'common',
  'comfort',
  'resident',
  'staff',
  'manage',
  'repair',
  'repair-staff',
  'repairers',
  'roster',
  'workshops',
  'workshops-staff',
  'pickups-staff',
  'pickup-routes',
  'pickups',
  'van',
];

/**
 * The names of the messages of one area in one language, in the order of the file.
 * @param {string} language
 * @param {string} area
 * @returns {string[]}
 */
export function keysOf(language, area) {
  const file = join(LOCALES, language, `${area}.ftl`);
  if (!existsSync(file)) return [];
  const { body } = parse(readFileSync(file, 'utf8'), {});
  const junk = body.find((entry) => entry.type === 'Junk');
  if (junk) throw new Error(`${language}/${area}.ftl does not parse`);
  return body.flatMap((entry) => (entry.type === 'Message' ? [entry.id.name] : []));
}

/** @returns {string} the module to write */
export function keysModule() {
  const keys = AREAS.flatMap((area) => keysOf('nl', area));
  const lines = keys.map((key) => `  | '${key}'`).join('\n');
  return `// Generated from server/locales/nl by scripts/message-keys.js. Do not edit.\n\n/** The names of all messages. */\nexport type MessageKey =\n${lines};\n`;
}

export { AREAS, TARGET };

if (process.argv[1] === import.meta.filename) writeFileSync(TARGET, keysModule());
