import { describe, expect, it } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { isPostcode, lookUp, splitNumber } from './lookup.ts';

const ADDRESSES = 'GET /public/addresses';
const FOUND = {
  street: 'Dorpsstraat',
  houseNumber: 12,
  postcode: '5151AB',
  town: 'Dalstede',
  municipalityCode: '0855',
  spot: { latitude: 51.59, longitude: 4.92 },
  source: 'pdok',
};
const KNOWN = { street: 'Dorpsstraat', town: 'Dalstede', spot: FOUND.spot, municipality: 'GM0855' };

function register(lookup: string, ...items: object[]): FakeServer {
  return new FakeServer().on(ADDRESSES, () => ({ body: { lookup, items } }));
}

describe('a house number', () => {
  it.each([
    ['12', 12, ''],
    ['12a', 12, 'a'],
    ['12 - 3', 12, '3'],
    [' 12 hs ', 12, 'hs'],
  ])('%s has figures and what stands behind them', (text, number, addition) => {
    expect(splitNumber(text)).toEqual({ number, addition });
  });
  it.each(['', 'a12', '0', 'twaalf'])('is not %j', (text) => expect(splitNumber(text)).toBeNull());
});

describe('a postcode', () => {
  it.each(['1234AB', '1234 ab', ' 1234 AB '])('is %j', (text) => expect(isPostcode(text)).toBe(true));
  it.each(['', '1234', '0234 AB', '1234 ABC', '12 34AB'])('is not %j', (text) =>
    expect(isPostcode(text)).toBe(false),
  );
});

describe('the register of addresses', () => {
  it('knows street, town, place and municipality', async () => {
    const server = register('done', FOUND);
    expect(await lookUp(server.api, '5151 ab', '12')).toEqual(KNOWN);
    expect(Object.fromEntries(server.all(ADDRESSES)[0]?.query ?? [])).toEqual({
      postcode: '5151 ab',
      houseNumber: '12',
    });
  });

  it('is asked for the house with this addition, however that is written', async () => {
    const other = { ...FOUND, addition: 'A-2', spot: { latitude: 51.6, longitude: 4.93 } };
    const server = register('done', FOUND, other);
    expect(await lookUp(server.api, '5151AB', '12 a2')).toEqual({ ...KNOWN, spot: other.spot });
  });

  it('knows the street of an addition that it does not have', async () => {
    expect(await lookUp(register('done', FOUND).api, '5151AB', '12 boven')).toEqual(KNOWN);
  });

  it('says that it has no such address', async () => {
    expect(await lookUp(register('done').api, '5151AB', '12')).toBe('unknown');
  });

  it.each(['off', 'down'])('holds nobody up when it is %s', async (lookup) => {
    expect(await lookUp(register(lookup).api, '5151AB', '12')).toBeNull();
  });

  it('holds nobody up when it is asked too often, or cannot be reached', async () => {
    const server = register('done', FOUND).on(ADDRESSES, () => ({
      status: 429,
      body: { code: 'too_many_tries' },
    }));
    expect(await lookUp(server.api, '5151AB', '12')).toBeNull();
    server.on(ADDRESSES, () => 'no network');
    expect(await lookUp(server.api, '5151AB', '12')).toBeNull();
  });
});
