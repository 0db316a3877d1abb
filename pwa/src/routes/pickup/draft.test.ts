import { describe, expect, it } from 'vitest';
import { offeredWindow } from '../../testing/collected.ts';
import { checkWho } from './checks.ts';
import { bodyOf, EMPTY, questionFor, readDraft, type Draft, type Line } from './draft.ts';
import { choiceOf, floorOf } from './floors.ts';

const CHAIRS: Line = { goodId: 'g-chair', pieces: 2, apart: false, photos: [] };
const WHERE = { ...EMPTY, postcode: '5151 AB', houseNumber: '12', covered: true };
const ADDRESS = { ...WHERE, street: 'Dorpsstraat', town: 'Dalstede' };
const THINGS = { ...ADDRESS, lines: [CHAIRS] };
const TIME = { ...THINGS, window: offeredWindow() };
const ALL: Draft = { ...TIME, name: 'Els', phone: '06 12345678' };

describe('the question to show', () => {
  it.each<[string, Draft, string, string]>([
    ['where it is, at first', EMPTY, 'klopt', 'waar'],
    ['that we do not come there', { ...WHERE, covered: false }, 'wat', 'buiten'],
    ['the street, while it is not known', WHERE, 'wat', 'adres'],
    ['what it is, while nothing is on the list', ADDRESS, 'wanneer', 'wat'],
    ['the list, while no thing is being put on it', ADDRESS, 'ding', 'wat'],
    ['when, while no time is chosen', THINGS, 'klopt', 'wanneer'],
    ['who, while nobody can be reached', { ...TIME, name: 'Els' }, 'klopt', 'wie'],
    ['the one of the address', ALL, 'huis', 'huis'],
    ['the end, when all is known', ALL, 'klopt', 'klopt'],
    ['the first when the address names none of ours', ALL, 'morgen', 'waar'],
  ])('is %s', (_, draft, wanted, shown) => expect(questionFor(wanted, draft)).toBe(shown));
});

describe('what a tab kept', () => {
  it('comes back', () => expect(readDraft('{"name":"Els"}')).toEqual({ ...EMPTY, name: 'Els' }));
  it('is forgotten when it is garbled', () => expect(readDraft('{"na')).toEqual(EMPTY));
});

describe('what is sent', () => {
  it('leaves out what was left empty', () => {
    expect(bodyOf(ALL, 'nl')).toEqual({
      windowId: 'w-1',
      address: { street: 'Dorpsstraat', houseNumber: '12', postcode: '5151 AB', town: 'Dalstede' },
      floor: 0,
      lift: false,
      name: 'Els',
      phone: '06 12345678',
      language: 'nl',
      things: [{ goodId: 'g-chair', pieces: 2, apart: false, photoIds: [] }],
    });
  });
  it('is nothing without a time', () => expect(bodyOf(THINGS, 'nl')).toBeNull());
});

describe('who it is', () => {
  const faults = (who: Partial<Draft>) => {
    try {
      return checkWho({ ...EMPTY, ...who });
    } catch (problem) {
      return (problem as { faults: { field: string; code: string }[] }).faults.map(
        ({ field, code }) => `${field} ${code}`,
      );
    }
  };

  it('is a name, and a telephone or a mail address', () => {
    expect(faults({ name: 'Els', phone: '06-12345678' })).toBe(true);
    expect(faults({ name: 'Els', email: 'els@example.org' })).toBe(true);
    expect(faults({})).toEqual(['/name required', '/phone required']);
  });
  it('can be reached by what was typed', () => {
    expect(faults({ name: 'Els', phone: '06 123' })).toEqual(['/phone invalid']);
    expect(faults({ name: 'Els', email: 'els' })).toEqual(['/email invalid']);
  });
});

describe('a floor', () => {
  it.each([
    [0, '0'],
    [3, '3'],
    [9, 'higher'],
    [-2, '-1'],
  ])('%i has the button %s', (floor, choice) => expect(choiceOf(floor)).toBe(choice));
  it('is chosen by its button', () => expect([floorOf('-1'), floorOf('higher')]).toEqual([-1, 4]));
});
