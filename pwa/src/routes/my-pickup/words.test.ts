import { beforeAll, describe, expect, it } from 'vitest';
import { I18n } from '../../lib/i18n/i18n.svelte.ts';
import { myPickup } from '../../testing/collected.ts';
import { nextOf, wordsOf } from './words.ts';

describe('what a resident reads of a pickup', () => {
  const i18n = new I18n();
  beforeAll(() => i18n.need(['pickups']));
  const next = (changes: Parameters<typeof myPickup>[0]) =>
    nextOf(i18n, myPickup(changes)).map(({ text }) => text);

  it('is that things are collected, and that they get a new life', () => {
    expect(wordsOf(i18n, myPickup()).title).toBe('Wij komen uw spullen ophalen');
    expect(next({})).toContain('Zet uw spullen klaar op een droge plek.');
    expect(next({})).toContain('Uw spullen krijgen een nieuw leven.');
  });

  it('is that what was bought is brought, with nothing to put ready', () => {
    expect(wordsOf(i18n, myPickup({ kind: 'delivery' })).title).toBe('Wij komen uw spullen brengen');
    expect(next({ kind: 'delivery' })).toEqual([
      'Zorg dat de weg naar binnen vrij is.',
      'Zorg dat er iemand thuis is. Wij bellen aan.',
      'Wij dragen de spullen zelf naar binnen.',
    ]);
  });

  it('is that nothing could be left, where something was to be brought', () => {
    const nothing = wordsOf(i18n, myPickup({ kind: 'delivery', state: 'nothing_taken' }));
    expect(nothing.title).toBe('Wij hebben niets gebracht');
  });
});
