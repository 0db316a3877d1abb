import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictogramModule, TARGETS } from '../scripts/pictograms.js';
import { TARGET, tokensSheet } from '../scripts/tokens.js';

it.each(TARGETS)('the pictograms in $file are fresh (npm run generate)', ({ names, file }) => {
  expect(readFileSync(file, 'utf8')).toBe(pictogramModule(names));
});

it('the tokens of the theme are fresh (npm run generate)', () => {
  expect(readFileSync(TARGET, 'utf8')).toBe(tokensSheet());
});
