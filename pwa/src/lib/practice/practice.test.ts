import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../api/session.svelte.ts';
import { Rules } from '../known/rules.ts';
import { ItemState } from '../items/item.svelte.ts';
import { resolve } from '../scanner/resolve.ts';
import type { Work } from '../work.svelte.ts';
import { Intake } from '../../routes/intake/intake.svelte.ts';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { category, rules } from '../../testing/samples.ts';
import { isPractice, PRACTICE_BLANKS, PRACTICE_THINGS } from './labels.ts';
import { practise, type Practice } from './practise.ts';

describe('labels for practice', () => {
  it('are the ones that the server gives no thing', () => {
    const codes = JSON.parse(readFileSync('../tests/vectors/practice-labels.json', 'utf8')) as string[];
    expect([...PRACTICE_THINGS, ...PRACTICE_BLANKS]).toEqual(codes);
    expect([codes.every(isPractice), isPractice('7K3P9XQ2M3')]).toEqual([true, false]);
  });
});

describe('somebody who practises', () => {
  let server: FakeServer;
  let device: Device;
  let real: Work;
  let practice: Practice;
  let work: Work;

  beforeEach(async () => {
    server = new FakeServer();
    device = new Device(server);
    real = await device.work();
    await device.store.keep('categories', [category()]);
    await device.store.keep('rules', rules());
    await real.known.restore('centre-1');
    practice = await practise(real);
    ({ work } = practice);
    return () => practice.end();
  });

  const find = async (code: string) => {
    const scan = await resolve(work, code);
    if (scan.kind !== 'found') throw new Error(scan.kind);
    return new ItemState(work, scan.item);
  };

  it('scans a made-up thing, moves it and takes that back, and the server hears nothing', async () => {
    const thing = await find(PRACTICE_THINGS[0] ?? '');
    expect(await thing.move('clean')).toBe(true);
    expect([thing.item.step, thing.item.history.length, thing.waiting]).toEqual(['cleaning', 2, false]);
    expect(await thing.move('undo')).toBe(true);
    expect([thing.item.step, thing.item.history.map(({ undone }) => undone)]).toEqual([
      'received',
      [false, true, false],
    ]);
    expect(server.asked).toEqual([]);
    expect(await device.store.acts.count()).toBe(0);
  });

  it('takes a thing in with a blank label, which is on it from then on', async () => {
    const [blank = ''] = PRACTICE_BLANKS;
    expect((await resolve(work, blank)).kind).toBe('blank');
    const intake = new Intake(work, 'intake', blank);
    intake.draft.category = category();
    expect(await intake.takeIn()).toBe(true);
    expect((await find(blank)).item.step).toBe('received');
    expect(practice.centre.blanks).not.toContain(blank);
    expect(server.asked).toEqual([]);
  });

  it('is refused what the rules refuse', async () => {
    const thing = await find(PRACTICE_THINGS[0] ?? '');
    expect(await thing.move('sell')).toBe(false);
    expect(thing.attempt.problem?.code).toBe('wrong_step');
  });

  it('is given the reason that the rules give', async () => {
    const [row, ...others] = rules();
    if (!row) throw new Error('No rules');
    const offered = { move: 'offer' as const, roles: ['coordinator' as const], needs: [], usual: false };
    const refused = { ...row, moves: [{ ...offered, refusal: 'test_first' as const }] };
    real.known.rules = new Rules([...others, refused]);
    const thing = practice.centre.things.find((each) => each.shown().step === 'received');
    const offer = () => thing?.move({ move: 'offer', version: 1 });
    expect(offer).toThrowError(/test_first/);
  });

  it('is told when a label is on a real thing, and for practice when nobody practises', async () => {
    const [made = ''] = PRACTICE_THINGS;
    expect((await resolve(work, '7K3P9XQ2M3')).kind).toBe('real');
    expect((await resolve(real, made)).kind).toBe('practice');
    expect(server.asked).toEqual([]);
  });

  it('has nothing else changed, not even by a screen that asks the server itself', async () => {
    const session = new Session();
    session.practising = true;
    const { error, response } = await session.api.POST('/lots', {
      params: { header: { 'Idempotency-Key': 'k' } },
      body: { categoryId: 'c-chair' },
    });
    expect([response.status, error]).toMatchObject([403, { code: 'practising' }]);
    expect(
      await work.session.api.DELETE('/staff/{id}/pin', { params: { path: { id: 's-1' } } }),
    ).toMatchObject({
      error: { code: 'practising' },
    });
    expect(server.asked).toEqual([]);
  });
});
