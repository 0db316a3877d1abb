import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { AREAS, keysModule, keysOf, TARGET } from '../../../scripts/message-keys.js';
import { I18n } from './i18n.svelte.ts';
import { bestLanguage } from './languages.ts';

describe('the texts', () => {
  it.each(AREAS)('of %s are there in both languages, in the same order', (area) => {
    expect(keysOf('en', area)).toEqual(keysOf('nl', area));
  });

  it('have names that the compiler knows (npm run generate)', () => {
    expect(readFileSync(TARGET, 'utf8')).toBe(keysModule());
  });

  it('are found at all', () => expect(keysOf('nl', 'words').length).toBeGreaterThan(100));

  it('have each name once', () => {
    const all = AREAS.flatMap((area) => keysOf('nl', area));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the language', () => {
  it('is the first of the wanted ones that we have', () => {
    expect(bestLanguage([null, 'fr-FR', 'en-GB', 'nl'])).toBe('en');
  });

  it('is Dutch when we have none of them', () => {
    expect(bestLanguage(['fr', 'de'])).toBe('nl');
  });
});

describe('a text', () => {
  const texts: Record<string, string> = {
    'nl/common': 'start-hello = Hallo { $name }\nrefusal-offline = Geen verbinding',
    'en/common': 'start-hello = Hello { $name }',
    'nl/staff': 'sign-in-title = Inloggen',
  };
  const i18n = new I18n(async (language, area) => texts[`${language}/${area}`] ?? '');

  beforeEach(() => i18n.speak('nl'));

  it('keeps the direction of what is filled in apart', () => {
    expect(i18n.t('start-hello', { name: 'Ali' })).toBe('Hallo \u2068Ali\u2069');
  });

  it('is without invisible marks where a reader program may speak it', () => {
    expect(i18n.plain('start-hello', { name: 'Ali' })).toBe('Hallo Ali');
  });

  it('follows the language, and so does the page', async () => {
    await i18n.speak('en');
    expect(i18n.plain('start-hello', { name: 'Ali' })).toBe('Hello Ali');
    expect(document.documentElement.lang).toBe('en');
  });

  it('of an area comes when a screen needs the area', async () => {
    expect(i18n.t('sign-in-title')).toBe('sign-in-title');
    await i18n.need(['staff']);
    expect(i18n.t('sign-in-title')).toBe('Inloggen');
  });

  it('of an area is asked for again after it failed', async () => {
    let online = false;
    const flaky = new I18n(async (_language, area) => {
      if (area === 'staff' && !online) throw new Error('no network');
      return area === 'staff' ? 'sign-in-title = Inloggen' : '';
    });
    await expect(flaky.need(['staff'])).rejects.toThrow();
    online = true;
    await flaky.need(['staff']);
    expect(flaky.t('sign-in-title')).toBe('Inloggen');
  });

  it('stays in the language that was asked for last, while an area loads', async () => {
    const both = new I18n(async (language, area) => texts[`${language}/${area}`] ?? '');
    await Promise.all([both.need(['staff']), both.speak('en'), both.need(['manage'])]);
    expect(both.plain('start-hello', { name: 'Ali' })).toBe('Hello Ali');
  });

  it('is undefined for a name that only the server knows', () => {
    expect(i18n.maybe('refusal-moon-in-wrong-phase')).toBeUndefined();
  });
});

describe('figures', () => {
  const { formats } = new I18n();
  // Browsers put a narrow space that does not break between sign and figure.
  const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll(/[\u2066\u2069]/g, '');

  it('write money in euros', () => expect(plain(formats.money(1250))).toBe('€ 12,50'));
  it('write light things in grams', () => expect(plain(formats.weight(950))).toBe('950 g'));
  it('write heavy things in kilograms', () => expect(plain(formats.weight(12_340))).toBe('12,3 kg'));
  it('write a bare date as that day', () => expect(formats.day('2026-11-21')).toBe('21 november 2026'));
  it('name the day of the week', () => expect(formats.dayOfWeek('2026-11-21')).toBe('zaterdag'));
  it('write an instant as the day it is here', () => {
    expect(formats.day('2026-11-20T23:30:00Z')).toBe('21 november 2026');
  });
  it('write the times of another place', () => {
    const there = formats.in('America/Curacao');
    expect(there.weekday('2026-11-21T02:00:00Z')).toBe('vrijdag 20 november 2026');
    expect(plain(there.span('2026-11-21T14:00:00Z', '2026-11-21T14:30:00Z'))).toBe('10:00 – 10:30');
  });
});
