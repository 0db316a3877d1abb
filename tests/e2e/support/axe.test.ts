import { accessibilityFaults } from './axe.ts';
import { Site } from './site.ts';
import { expect, test } from './test.ts';

/** As strict as the one Omloop sends. */
const STRICT = {
  'Content-Security-Policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'",
};

const page = (main: string) =>
  `<!doctype html><html lang="nl"><title>Stuk</title><main><h1>Stuk</h1>${main}</main></html>`;

test('a good page has no faults, under a strict content security policy', async ({ page: tab }) => {
  const site = await Site.serve(page('<p>Een lamp.</p>'), STRICT);
  await tab.goto(site.url);

  expect(await accessibilityFaults(tab)).toEqual([]);
  await site.close();
});

test('a picture without a text and a button without a name are both named', async ({ page: tab }) => {
  const site = await Site.serve(page('<img src="lamp.jpg"><button></button>'), STRICT);
  await tab.goto(site.url);

  expect(await accessibilityFaults(tab)).toEqual([
    expect.stringMatching(/^button-name: .*\(button\)$/),
    expect.stringMatching(/^image-alt: .*\(img\)$/),
  ]);
  await site.close();
});
