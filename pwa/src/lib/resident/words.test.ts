import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { I18n } from '../i18n/i18n.svelte.ts';
import { about } from './about.ts';
import { inSentence } from './in-sentence.ts';

const i18n = new I18n(async (language, area) =>
  area === 'common' ? readFileSync(`../server/locales/${language}/resident.ftl`, 'utf8') : '',
);
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

describe('an estimated weight', () => {
  beforeAll(() => i18n.speak('nl'));

  it.each([
    [43, 'ongeveer 43 gram'],
    [344, 'ongeveer 340 gram'],
    [996, 'ongeveer 1 kilo'],
    [2310, 'ongeveer 2,3 kilo'],
    [9949, 'ongeveer 9,9 kilo'],
    [29800, 'ongeveer 30 kilo'],
  ])('of %i grams reads as in the letters', (grams, text) => {
    expect(plain(about(i18n, grams))).toBe(text);
  });
});

describe('a name inside a sentence', () => {
  it.each([
    ['Lamp', 'lamp'],
    ['Éénwieler', 'éénwieler'],
    ['IJskast', 'ijskast'],
    ['TV', 'TV'],
    ['DVD-speler', 'DVD-speler'],
    ['boeken', 'boeken'],
    ['', ''],
  ])('%s reads as %s', (name, read) => expect(inSentence(name)).toBe(read));
});
