import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FILES } from '../scripts/pictograms.js';
import { TARGET, tokensSheet } from '../scripts/tokens.js';

it.each(FILES)('the pictograms in $file are fresh (npm run generate)', ({ file, text }) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it('the tokens of the theme are fresh (npm run generate)', () => {
  expect(readFileSync(TARGET, 'utf8')).toBe(tokensSheet());
});
