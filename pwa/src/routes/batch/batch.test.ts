import { beforeEach, describe, expect, it } from 'vitest';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { category, item, rules } from '../../testing/samples.ts';
import type { Category, Need, NewMove } from '../../lib/api/types.ts';
import type { Work } from '../../lib/work.svelte.ts';
import { Batch } from './batch.svelte.ts';
import { batchMoves } from './moves.ts';

/** Two labels with a right check character. */
const CODES = ['7K3P9XQ2M3', '0000000000'] as const;

describe('a series of scans', () => {
  let server: FakeServer;
  let device: Device;
  let work: Work;
  let signals: string[];

  beforeEach(async () => {
    server = new FakeServer();
    device = new Device(server);
    work = await device.work();
    await device.store.keep('categories', [category()]);
    await device.store.keep('rules', rules());
    await work.known.restore('centre-1');
    signals = [];
    CODES.forEach((code, place) => of(category(), code, place));
  });

  /** Has the server know a thing of this category that can be cleaned. */
  function of(category: Category, code: string, place: number) {
    const moves = [{ move: 'clean' as const, needs: [], usual: true }];
    const thing = item({ id: `i-${place}`, category, priceCents: 500, moves });
    server.on(`GET /items/by-label/${code}`, () => ({
      body: { kind: 'found', labelState: 'in_use', item: { ...thing, label: { ...thing.label, code } } },
    }));
    server.on(`POST /items/${thing.id}/moves`, () => ({
      status: 201,
      body: { ...thing, step: 'cleaning', version: 2 },
    }));
  }

  const cleaning = (...needs: Need[]) => new Batch(work, 'clean', needs, (verdict) => signals.push(verdict));

  const prices = () =>
    server.asked
      .filter(({ what }) => what.startsWith('POST'))
      .map(({ body }) => (body as NewMove).priceCents);

  const moved = () => server.asked.filter(({ what }) => what.startsWith('POST')).map(({ what }) => what);

  it('makes the move of each thing, also when scans come faster than they are done', async () => {
    const batch = cleaning();
    await Promise.all(CODES.map((code) => batch.scan(code)));
    expect(moved()).toEqual(['POST /items/i-0/moves', 'POST /items/i-1/moves']);
    expect([batch.right, signals]).toEqual([2, ['right', 'right']]);
  });

  it('does not make it twice of one thing', async () => {
    const batch = cleaning();
    await batch.scan(CODES[0]);
    await batch.scan(CODES[0]);
    expect(moved()).toHaveLength(1);
    expect(batch.rows.map(({ state, miss }) => [state, miss])).toEqual([
      ['wrong', 'again'],
      ['right', null],
    ]);
  });

  it('says what is the matter with everything else, and goes on', async () => {
    server.on(`GET /items/by-label/${CODES[0]}`, () => ({ body: { kind: 'blank', code: CODES[0] } }));
    const batch = cleaning();
    await batch.scan('https://evil.example/');
    await batch.scan(CODES[0]);
    await batch.scan(CODES[1]);
    expect(batch.rows.map(({ miss }) => miss)).toEqual([null, 'blank', 'foreign']);
    expect(signals).toEqual(['wrong', 'wrong', 'right']);
  });

  it('leaves a thing alone that the move cannot be made of now', async () => {
    const batch = new Batch(work, 'sell', [], (verdict) => signals.push(verdict));
    await batch.scan(CODES[0]);
    expect([batch.rows[0]?.miss, moved()]).toEqual(['not_now', []]);
  });

  it('asks for each thing what has to be told, and passes it by without an answer', async () => {
    const batch = cleaning('reason');
    const first = batch.scan(CODES[0]);
    const second = batch.scan(CODES[1]);
    await expect.poll(() => batch.asking).toEqual({ priceCents: 500, forAll: false });
    batch.answer(null);
    await first;
    await expect.poll(() => batch.asking).toEqual({ priceCents: 500, forAll: false });
    batch.answer({ reason: 'stuk' });
    await second;
    expect(moved()).toEqual(['POST /items/i-1/moves']);
    expect(batch.forAll).toBeNull();
  });

  it('asks once for all things whose category says so, and again when somebody changes it', async () => {
    CODES.forEach((code, place) => of(category({ askEach: false }), code, place));
    const batch = cleaning('price');
    const first = batch.scan(CODES[0]);
    await expect.poll(() => batch.asking).toEqual({ priceCents: 500, forAll: true });
    batch.answer({ priceCents: 100 });
    await first;
    const change = batch.change();
    await expect.poll(() => batch.asking).toEqual({ priceCents: 100, forAll: true });
    batch.answer(null);
    await change;
    await batch.scan(CODES[1]);
    expect([batch.asking, prices()]).toEqual([null, [100, 100]]);
  });

  it('asks for each thing that differs, also after something was told for all', async () => {
    of(category({ askEach: false }), CODES[0], 0);
    const batch = cleaning('price');
    for (const priceCents of [100, 900]) {
      const scan = batch.scan(CODES[priceCents === 100 ? 0 : 1]);
      await expect.poll(() => batch.asking?.forAll).toBe(priceCents === 100);
      batch.answer({ priceCents });
      await scan;
    }
    expect([batch.forAll, prices()]).toEqual([{ priceCents: 100 }, [100, 900]]);
  });

  it('takes one of them back', async () => {
    for (const id of ['i-0', 'i-1']) server.on(`POST /items/${id}/moves`, () => 'no network');
    const batch = cleaning();
    for (const code of CODES) await batch.scan(code);
    const [, first] = batch.rows;
    if (first) await batch.undo(first);
    expect(batch.rows.map(({ state }) => state)).toEqual(['right', 'undone']);
    expect(await device.store.acts.count()).toBe(1);
  });

  it('shows the moves of the station first, and those of the person only', () => {
    const moves = (...roles: ('volunteer' | 'cashier' | 'coordinator')[]) =>
      batchMoves(work.known.rules, roles, ['sell']).map(({ move }) => move);
    expect(moves('volunteer')).toEqual(['clean']);
    expect(moves('coordinator')).toEqual(['sell', 'clean']);
  });
});
