import { expect, it } from 'vitest';
import { municipalitiesIn, postcodesIn, wrongMunicipalities, wrongPostcodes } from './codes.ts';

it('postcodes are read however they are separated', () => {
  const text = '5011, 5012 ab;5013AB\n5014 - 5019  5020–5021';
  expect(postcodesIn(text)).toEqual(['5011', '5012AB', '5013AB', '5014-5019', '5020-5021']);
  expect(postcodesIn(' ')).toEqual([]);
});

it('a code before another code is not joined with it', () => {
  expect(postcodesIn('5011 5012AB')).toEqual(['5011', '5012AB']);
});

it('what is no postcode is named', () => {
  expect(wrongPostcodes(['5011', '501', '0111', '5019-5011', '5011A', 'TILBURG'])).toEqual([
    '501',
    '0111',
    '5019-5011',
    '5011A',
    'TILBURG',
  ]);
});

it('municipalities go by their code', () => {
  expect(municipalitiesIn('gm0855, GM0785')).toEqual(['GM0855', 'GM0785']);
  expect(wrongMunicipalities(['GM0855', 'TILBURG'])).toEqual(['TILBURG']);
});
