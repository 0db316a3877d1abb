import { describe, expect, it } from 'vitest';
import { parseDecimal, pressKey, showDecimal } from './decimal.ts';

describe('a typed amount', () => {
  it.each([
    ['12', 1200],
    ['12,5', 1250],
    ['12.50', 1250],
    [',5', 50],
    ['3,', 300],
    ['0', 0],
  ])('%s is %i hundredths', (typed, units) => expect(parseDecimal(typed, 2)).toBe(units));

  it.each(['', ' ', ',', 'abc', '-1', '1,234', '1.000,00', '12345678'])('%j is no amount', (typed) => {
    expect(parseDecimal(typed, 2)).toBeNull();
  });

  it('in kilograms has three decimals', () => expect(parseDecimal('1,234', 3)).toBe(1234));
});

describe('a shown amount', () => {
  it.each([
    [1250, '12,50'],
    [1200, '12'],
    [5, '0,05'],
    [0, '0'],
  ])('%i hundredths is %s', (units, text) => expect(showDecimal(units, 2)).toBe(text));

  it('in kilograms has no zeros at the end', () => expect(showDecimal(4200, 3)).toBe('4,2'));
});

describe('the number pad', () => {
  const press = (...keys: string[]) => keys.reduce((typed, key) => pressKey(typed, key, 2), '');

  it('writes what is pressed', () => expect(press('1', '2', ',', '5')).toBe('12,5'));
  it('wipes the last', () => expect(press('1', '2', 'back')).toBe('1'));
  it('takes one comma', () => expect(press('1', ',', ',', '5')).toBe('1,5'));
  it('starts with a zero before a comma', () => expect(press(',', '5')).toBe('0,5'));
  it('refuses a third decimal', () => expect(press('1', ',', '2', '3', '4')).toBe('1,23'));
  it('has no zeros in front', () => expect(press('0', '5')).toBe('5'));
});
