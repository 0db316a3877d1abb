import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newKey } from '../../lib/api/idempotency.ts';
import { TakenPhoto } from '../../lib/items/photo.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { repairCategory, repairSlot } from '../../testing/repairs.ts';
import { bodyOf, EMPTY, questionFor, readDraft, stageOf } from './draft.ts';
import { Wizard } from './wizard.svelte.ts';

const BOOK = 'POST /public/repair-bookings';
const SLOTS = 'GET /public/repair-slots';
const LAMP = repairCategory();
const KETTLE = repairCategory({ id: 'c-kettle', advice: { nl: 'Ontkalk hem', en: 'Descale it' } });
const OFFER = {
  centreId: 'centre-1',
  centre: 'De Omloop',
  timeZone: 'Europe/Amsterdam',
  categories: [LAMP, KETTLE],
};

describe('the question to show', () => {
  const chosen = { ...EMPTY, categoryId: LAMP.id };

  it('is the one of the address', () => expect(questionFor('kapot', chosen, true)).toBe('kapot'));
  it('is the first when the address names none of ours', () => {
    expect(questionFor('morgen', chosen, true)).toBe('wat');
    expect(questionFor(null, chosen, true)).toBe('wat');
  });
  it('is the first while no thing is chosen', () => expect(questionFor('wie', EMPTY, false)).toBe('wat'));
  it('is the time while none is chosen', () => expect(questionFor('wie', chosen, true)).toBe('tijd'));
  it('is not the end before the server answered', () => {
    expect(questionFor('klaar', chosen, true)).toBe('wat');
    expect(questionFor('klaar', { ...EMPTY, answer: { state: 'held' } }, false)).toBe('klaar');
  });
  it('has a place on the way', () => {
    expect((['wat', 'kapot', 'tijd', 'wie', 'klaar'] as const).map(stageOf)).toEqual([1, 2, 3, 4, null]);
  });
});

describe('what a tab kept', () => {
  it('comes back', () => expect(readDraft('{"name":"Els"}')).toEqual({ ...EMPTY, name: 'Els' }));
  it('is forgotten when it is garbled', () => expect(readDraft('{"na')).toEqual(EMPTY));
});

describe('what is sent', () => {
  it('leaves out what was left empty', () => {
    const draft = {
      ...EMPTY,
      categoryId: LAMP.id,
      slot: repairSlot(),
      name: ' Els ',
      email: 'els@voorbeeld.nl ',
    };
    expect(bodyOf(draft, 'nl')).toEqual({
      slotId: 'slot-1',
      categoryId: LAMP.id,
      photoIds: [],
      name: 'Els',
      email: 'els@voorbeeld.nl',
      language: 'nl',
      mayWait: false,
    });
  });

  it('waits for a place only where there is none', () => {
    const draft = { ...EMPTY, categoryId: LAMP.id, slot: repairSlot({ left: 0 }) };
    expect(bodyOf(draft, 'nl')?.mayWait).toBe(true);
  });
});

describe('booking a repair', () => {
  let server: FakeServer;
  let wizard: Wizard;

  beforeEach(async () => {
    sessionStorage.clear();
    server = new FakeServer().on('GET /public/repair-offer', () => ({ body: OFFER }));
    server.on(BOOK, () => ({ status: 202, body: { state: 'held', confirmBy: '2026-11-22T18:00:00Z' } }));
    server.on(SLOTS, () => ({ body: { items: [repairSlot()], nextCursor: null } }));
    wizard = new Wizard(server.api, null);
    await wizard.load();
  });

  function fillIn() {
    wizard.chooseThing(LAMP);
    wizard.chooseSlot(repairSlot());
    Object.assign(wizard.draft, { name: 'Els', email: 'els@voorbeeld.nl' });
  }

  it('shows advice first, for things that have it', () => {
    expect(wizard.chooseThing(LAMP)).toBe('kapot');
    expect(wizard.chooseThing(KETTLE)).toBe('proberen');
    expect(wizard.category?.id).toBe(KETTLE.id);
  });

  it('asks for the times of the thing, at the centre of the address', async () => {
    wizard = new Wizard(server.api, 'centre-2');
    wizard.chooseThing(LAMP);
    await wizard.slots.restart();
    const [asked] = server.all(SLOTS);
    expect(asked?.query.get('categoryId')).toBe(LAMP.id);
    expect(asked?.query.get('centreId')).toBe('centre-2');
  });

  it('ends in a look at the mail, and forgets the rest', async () => {
    fillIn();
    expect(await wizard.book('nl')).toBe('klaar');
    expect(wizard.draft).toMatchObject({ categoryId: null, slot: null, answer: { state: 'held' } });
  });

  it('goes on after a reload of the tab', () => {
    fillIn();
    wizard.keep();
    expect(new Wizard(server.api, null).draft).toEqual(wizard.draft);
  });

  it('sends a retry with the same key, also after a reload', async () => {
    fillIn();
    server.on(BOOK, () => 'no network');
    expect(await wizard.book('nl')).toBeNull();
    expect(wizard.sending.problem?.code).toBe('offline');
    await wizard.book('nl');
    await new Wizard(server.api, null).book('nl');
    const keys = server.all(BOOK).map(({ key }) => key);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('books the same thing again as another one', async () => {
    fillIn();
    await wizard.book('nl');
    fillIn();
    await wizard.book('nl');
    const [first, second] = server.all(BOOK).map(({ key }) => key);
    expect(second).not.toBe(first);
  });

  it('has another time chosen when this one is full meanwhile', async () => {
    fillIn();
    server.on(BOOK, () => ({ status: 409, body: { code: 'full' } }));
    expect(await wizard.book('nl')).toBe('tijd');
    expect(wizard.gone).toBe('full');
    expect(wizard.draft).toMatchObject({ slot: null, name: 'Els' });
    expect(wizard.chooseSlot(repairSlot({ id: 'slot-2' }))).toBe('wie');
    expect(wizard.gone).toBeNull();
  });

  it('says it when a household has enough things that day', async () => {
    fillIn();
    server.on(BOOK, () => ({ status: 409, body: { code: 'household_limit' } }));
    expect(await wizard.book('nl')).toBeNull();
    expect(wizard.sending.problem?.code).toBe('household_limit');
  });

  describe('with pictures', () => {
    const PHOTOS = 'POST /public/photos';
    const picture = new File(['picture'], 'lamp.jpg');

    beforeEach(() => {
      vi.spyOn(TakenPhoto, 'from').mockImplementation(() =>
        Promise.resolve({ id: newKey(), picture: new Blob(['small']), letGo: () => {} } as TakenPhoto),
      );
      server.on(PHOTOS, ({ key }) => ({ status: 201, body: { id: key, url: '/p', thumbUrl: '/t' } }));
      fillIn();
    });

    it('sends what the server has of them', async () => {
      await wizard.addPhoto(picture);
      await wizard.addPhoto(picture);
      await wizard.book('nl');
      const sent = server.all(PHOTOS).map(({ key }) => key);
      expect(new Set(sent).size).toBe(2);
      expect(server.all(BOOK)[0]?.body).toMatchObject({ photoIds: sent });
    });

    it('leaves out what was taken away', async () => {
      await wizard.addPhoto(picture);
      wizard.draft.photos.forEach((photo) => wizard.dropPhoto(photo));
      await wizard.book('nl');
      expect(server.all(BOOK)[0]?.body).toMatchObject({ photoIds: [] });
    });

    it('goes on without one that could not be sent', async () => {
      server.on(PHOTOS, () => 'no network');
      await wizard.addPhoto(picture);
      expect(wizard.uploading.problem?.code).toBe('offline');
      expect(wizard.draft.photos).toEqual([]);
    });

    it('does not put them to another thing that is chosen meanwhile', async () => {
      const uploaded = wizard.addPhoto(picture);
      wizard.chooseThing(KETTLE);
      await uploaded;
      expect(wizard.draft.photos).toEqual([]);
    });
  });
});
