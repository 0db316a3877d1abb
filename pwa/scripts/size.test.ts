// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Build, FORBIDDEN, LIMIT, SCREENS } from './size.js';

const folder = mkdtempSync(join(tmpdir(), 'omloop-size-'));
const screens = Object.keys(SCREENS) as (keyof typeof SCREENS)[];
let built: Build;

beforeAll(async () => {
  const mode = process.env['NODE_ENV'];
  // Under test the libraries would be built with their checks for developers.
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'silent', resolve: { conditions: ['browser'] }, build: { outDir: folder } });
  process.env['NODE_ENV'] = mode;
  built = new Build(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(screens)('%s', (screen) => {
  it('loads little enough for a phone on a bad line', () => {
    expect(built.bytesOf(built.chunksOf(screen))).toBeLessThanOrEqual(LIMIT);
  });

  it('loads nothing that is for staff', () => {
    expect([...built.chunksOf(screen)].filter((name) => FORBIDDEN.test(name))).toEqual([]);
  });
});

it('counts the framework, the screen and its texts', () => {
  const names = [...built.chunksOf('FollowScreen')].map((name) => name.split('-')[0]);
  expect(names).toEqual(expect.arrayContaining(['index', 'FollowScreen', 'resident']));
  expect(built.bytesOf(built.chunksOf('FollowScreen'))).toBeGreaterThan(40_000);
});
