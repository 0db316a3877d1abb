import { describe, expect, it } from 'vitest';
import { failureOf, signOnAddress } from './sign-on.ts';

describe('single sign-on', () => {
  it('comes back to the page where it began', () => {
    const address = signOnAddress({ pathname: '/stukken', search: '?stap=repair&q=a b' });
    expect(address).toBe('/v1/single-sign-on/page?to=%2Fstukken%3Fstap%3Drepair%26q%3Da+b');
    expect(new URL(address, 'https://a').searchParams.get('to')).toBe('/stukken?stap=repair&q=a b');
  });

  it.each(['no-role', 'disabled', 'unreachable'])('says why nobody was let in: %s', (word) => {
    expect(failureOf(`#${word}`)).toBe(word);
  });

  it.each(['', '#', '#toString', '#no-role title'])('takes %o for an accident', (hash) => {
    expect(failureOf(hash)).toBe('internal');
  });
});
