import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newKey } from '../../lib/api/idempotency.ts';
import { TakenPhoto } from '../../lib/items/photo.ts';
import { howBooked } from '../../lib/pickup/booked.ts';
import { myPickup, offeredWindow, pickupOffer, publicGood } from '../../testing/collected.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { found } from './found.ts';
import { Wizard } from './wizard.svelte.ts';

const BOOK = 'POST /public/pickups';
const OFFER = 'POST /public/pickups/_offer';
const ADDRESSES = 'GET /public/addresses';
const GOODS = 'GET /public/pickup-goods';
const CHAIR = publicGood();
const SOFA = publicGood({ id: 'g-sofa', names: { nl: 'Bank', en: 'Sofa' }, words: 'divan', verdict: 'look' });

let server: FakeServer;
let wizard: Wizard;

beforeEach(async () => {
  sessionStorage.clear();
  server = new FakeServer()
    .on(GOODS, () => ({ body: { items: [CHAIR, SOFA], nextCursor: null } }))
    .on(ADDRESSES, () => ({ body: { lookup: 'off', items: [] } }))
    .on(OFFER, () => ({ body: pickupOffer() }))
    .on(BOOK, () => ({ status: 201, body: { token: 'secret', pickup: myPickup() } }));
  wizard = new Wizard(server.api, null);
  await wizard.load();
});

function put(good = CHAIR, pieces = 1) {
  wizard.chooseThing(good);
  wizard.draft.line = { goodId: good.id, pieces, apart: false, photos: [] };
  wizard.putOnList();
}

async function fillIn() {
  Object.assign(wizard.draft, { postcode: '5151 AB', houseNumber: '12' });
  await wizard.chooseWhere();
  Object.assign(wizard.draft, { street: 'Dorpsstraat', town: 'Dalstede' });
  put();
  wizard.chooseWindow(offeredWindow());
  Object.assign(wizard.draft, { name: 'Els', email: 'els@example.org' });
}

describe('looking for a thing', () => {
  it('finds it by its name in any language, and by other words for it', () => {
    const names = (search: string) => found([CHAIR, SOFA], search).map(({ id }) => id);
    expect(names('BANK')).toEqual(['g-sofa']);
    expect(names('chair')).toEqual(['g-chair']);
    expect(names('krúk')).toEqual(['g-chair']);
    expect(names('piano')).toEqual([]);
  });
});

describe('where it is', () => {
  const where = (postcode: string, houseNumber = '12') => {
    Object.assign(wizard.draft, { postcode, houseNumber });
    return wizard.chooseWhere();
  };

  it('is not asked before it can be an address', async () => {
    expect(await where('51', '')).toBeNull();
    expect(wizard.asking.problem?.faults.map(({ field }) => field)).toEqual(['/postcode', '/houseNumber']);
    expect(server.all(OFFER)).toHaveLength(0);
  });

  it('is typed where no register knows it', async () => {
    expect(await where('5151 AB')).toBe('adres');
    expect(wizard.unknownAddress).toBe(false);
  });

  it('is known by a register, and tells the municipality to who says whether we come', async () => {
    const spot = { latitude: 51.59, longitude: 4.92 };
    const house = { street: 'Dorpsstraat', town: 'Dalstede', spot, municipalityCode: '0855' };
    server.on(ADDRESSES, () => ({ body: { lookup: 'done', items: [house] } }));
    expect(await where('5151 AB')).toBe('wat');
    expect(wizard.draft).toMatchObject({ street: 'Dorpsstraat', town: 'Dalstede' });
    expect(server.all(OFFER)[0]?.body).toMatchObject({ municipality: 'GM0855', spot });
  });

  it('has another street and place after another number', async () => {
    const spot = { latitude: 51.59, longitude: 4.92 };
    await where('5151 AB');
    Object.assign(wizard.draft, { street: 'Dorpsstraat', spot });
    await where('5151 AB');
    expect(wizard.draft).toMatchObject({ street: 'Dorpsstraat', spot });
    await where('5152 CD');
    expect(wizard.draft).toMatchObject({ street: '', spot: null });
  });

  it('may be where we do not come', async () => {
    server.on(OFFER, () => ({ body: pickupOffer({ covered: false, windows: [] }) }));
    expect(await where('9999 ZZ')).toBe('buiten');
  });
});

describe('the list', () => {
  it('has each kind of thing once', () => {
    put(CHAIR, 2);
    put(CHAIR, 3);
    put(SOFA);
    expect(wizard.draft.lines.map(({ goodId, pieces }) => [goodId, pieces])).toEqual([
      ['g-chair', 3],
      ['g-sofa', 1],
    ]);
    wizard.takeOff('g-chair');
    expect(wizard.has('g-chair')).toBe(false);
  });

  it('stays as it is until a change is kept', () => {
    put(CHAIR, 2);
    wizard.chooseThing(CHAIR);
    if (wizard.draft.line) wizard.draft.line.pieces = 9;
    expect(wizard.draft.lines[0]?.pieces).toBe(2);
  });

  it('comes back after a reload, with the thing that was being put on it', () => {
    put();
    wizard.chooseThing(SOFA);
    wizard.keep();
    const again = new Wizard(server.api, null);
    expect(again.draft.lines).toEqual(wizard.draft.lines);
    expect(again.draft.line?.goodId).toBe('g-sofa');
  });

  it('leaves out what is not offered any more', async () => {
    put(SOFA);
    server.on(GOODS, () => ({ body: { items: [CHAIR], nextCursor: null } }));
    await wizard.load();
    expect(wizard.draft.lines).toEqual([]);
  });
});

describe('a picture', () => {
  const PHOTOS = 'POST /public/photos';
  const picture = new File(['picture'], 'sofa.jpg');

  beforeEach(() => {
    vi.spyOn(TakenPhoto, 'from').mockImplementation(() =>
      Promise.resolve({ id: newKey(), picture: new Blob(['small']), letGo: () => {} } as TakenPhoto),
    );
    server.on(PHOTOS, ({ key }) => ({ status: 201, body: { id: key, url: '/p', thumbUrl: '/t' } }));
  });

  it('is of the thing that was being put on the list', async () => {
    wizard.chooseThing(SOFA);
    await wizard.addPhoto(picture);
    expect(wizard.draft.line?.photos).toHaveLength(1);
    const late = wizard.addPhoto(picture);
    wizard.chooseThing(CHAIR);
    await late;
    expect(wizard.draft.line?.photos).toEqual([]);
  });
});

describe('when we come', () => {
  beforeEach(() => put());

  it('is asked with all that is on the list', async () => {
    expect(await wizard.askWhen()).toBeNull();
    expect(wizard.offer?.windows).toHaveLength(1);
    expect(server.all(OFFER)[0]?.body).toMatchObject({ things: [{ goodId: 'g-chair', pieces: 1 }] });
  });

  it.each([
    [{ covered: false }, 'waar', 'pickup-refused-outside', undefined],
    [{ fits: false }, 'wat', 'pickup-refused-large', undefined],
    [
      { verdicts: [{ goodId: 'g-chair', verdict: 'no', why: 'too_few_people' }] },
      ...['wat', 'pickup-refused-people-thing', 'g-chair'],
    ],
  ] as const)('is not asked of %j before that is put right', async (more, at, key, goodId) => {
    server.on(OFFER, () => ({ body: pickupOffer({ windows: [], ...(more as object) }) }));
    expect(await wizard.askWhen()).toBe(at);
    expect(wizard.refusal).toMatchObject({ key, ...(goodId && { goodId }) });
  });
});

describe('booking a pickup', () => {
  beforeEach(fillIn);

  it('ends at the page of the pickup, and forgets the rest', async () => {
    expect(await wizard.book('nl')).toEqual({ token: 'secret' });
    expect(wizard.draft).toMatchObject({ lines: [], name: '', email: '', window: null });
    expect(howBooked('secret')).toBe('mail');
    expect(howBooked('another')).toBeNull();
  });

  it('knows that nobody without a mail address gets a mail', async () => {
    Object.assign(wizard.draft, { email: '', phone: '06 12345678' });
    await wizard.book('nl');
    expect(howBooked('secret')).toBe('here');
  });

  it('sends a retry with the same key, also after a reload', async () => {
    server.on(BOOK, () => 'no network');
    expect(await wizard.book('nl')).toBeNull();
    expect(wizard.sending.problem?.code).toBe('offline');
    const again = new Wizard(server.api, null);
    await again.load();
    await again.book('nl');
    const [first, second] = server.all(BOOK).map(({ key }) => key);
    expect(second).toBe(first);
  });

  it.each([
    [409, 'full', 'wanneer'],
    [409, 'booking_closed', 'wanneer'],
    [409, 'called_off', 'wanneer'],
    [404, 'not_found', 'wanneer'],
    [409, 'outside_area', 'waar'],
    [409, 'household_limit', 'klopt'],
    [409, 'too_large_at_once', 'wat'],
    [409, 'too_few_people', 'wat'],
  ])('goes back after %i %s to where it can be put right', async (status, code, at) => {
    server.on(BOOK, () => ({ status, body: { code } }));
    expect(await wizard.book('nl')).toEqual({ at });
    expect(wizard.refusalAt(wizard.refusal?.at ?? 'wie')?.key).toMatch(/^pickup-refused-/);
    expect(wizard.sending.problem).toBeNull();
    expect(wizard.draft.window === null).toBe(at === 'wanneer');
  });

  it.each([
    ['/things/0/photoIds', 'photo_needed', 'wat', 'pickup-refused-photo', 'g-chair'],
    ['/things/0/goodId', 'not_collected', 'wat', 'pickup-refused-not-collected', 'g-chair'],
    ['/things/0/goodId', 'unknown', 'wat', 'pickup-refused-unknown', 'g-chair'],
    ['/things/0/photoIds/0', 'unknown', 'wat', 'pickup-refused-photo-gone', 'g-chair'],
    ['/phone', 'required', 'wie', 'pickup-phone-fault', undefined],
    ['/address/street', 'too_long', 'adres', 'pickup-street-fault', undefined],
  ])('goes back for %s %s', async (field, code, at, key, goodId) => {
    const faults = [{ field, code, detail: '' }];
    server.on(BOOK, () => ({ status: 400, body: { code: 'bad_input', faults } }));
    expect(await wizard.book('nl')).toEqual({ at });
    expect(wizard.refusal).toMatchObject({ key });
    expect(wizard.refusal?.goodId).toBe(goodId);
  });

  it('says where it was tried what can be put right nowhere', async () => {
    server.on(BOOK, () => ({ status: 429, body: { code: 'too_many_tries' } }));
    expect(await wizard.book('nl')).toBeNull();
    expect(wizard.sending.problem?.code).toBe('too_many_tries');
  });
});
