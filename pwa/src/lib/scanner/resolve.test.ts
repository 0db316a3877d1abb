import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Device } from '../../testing/device.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { category, item, rules, summary } from '../../testing/samples.ts';
import { fromSummary } from '../known/thing.ts';
import type { Work } from '../work.svelte.ts';
import { blankCode, resolve, screenOf } from './resolve.ts';

const CODE = '7K3P9XQ2M3';
const BLANK = { kind: 'blank', code: CODE } as const;
const BY_LABEL = `GET /items/by-label/${CODE}`;

describe('a scan', () => {
  let server: FakeServer;
  let device: Device;
  let work: Work;

  beforeEach(async () => {
    server = new FakeServer();
    device = new Device(server);
    work = await device.work();
  });

  it('of a label on a thing finds the thing', async () => {
    server.on(BY_LABEL, () => ({ body: { kind: 'found', item: item(), labelState: 'replaced' } }));
    expect(await resolve(work, `${location.origin}/i/${CODE}`)).toMatchObject({
      kind: 'found',
      code: CODE,
      replaced: true,
      item: { id: 'i-1' },
    });
  });

  it('of a label on a lot finds the lot', async () => {
    server.on(BY_LABEL, () => ({ body: { kind: 'lot', lotId: 'l-1', labelState: 'in_use' } }));
    expect(await resolve(work, CODE)).toEqual({ kind: 'lot', code: CODE, lotId: 'l-1' });
  });

  it.each(['blank', 'revoked'])('of a %s label says so', async (kind) => {
    server.on(BY_LABEL, () => ({ body: { kind, code: CODE } }));
    expect(await resolve(work, CODE)).toEqual({ kind, code: CODE });
  });

  it.each([
    [404, 'label_unknown', 'unknown'],
    [400, 'label_mistyped', 'mistyped'],
    [429, 'too_many_tries', 'refused'],
  ])('that the server answers with %i %s is %s', async (status, code, kind) => {
    server.on(BY_LABEL, () => ({ status, body: { code } }));
    expect(await resolve(work, CODE)).toMatchObject({ kind });
  });

  it('without network says so', async () => {
    server.on(BY_LABEL, () => 'no network');
    expect(await resolve(work, CODE)).toEqual({ kind: 'offline', code: CODE });
  });

  it.each(['https://evil.example/', '7K3P9XQ2M4'])('of %s never reaches the server', async (text) => {
    expect((await resolve(work, text)).kind).toMatch(/foreign|mistyped/);
    expect(server.asked).toEqual([]);
  });

  it('of a thing that this device knows finds it without a network, with the moves that need none', async () => {
    await know(device, work);
    server.on(BY_LABEL, () => 'no network');
    const scan = await resolve(work, CODE);
    expect(scan).toMatchObject({ kind: 'found', fromMemory: true, item: { id: 'i-1', step: 'received' } });
    expect(scan.kind === 'found' && scan.item.moves.map(({ move }) => move)).toEqual(['clean']);
  });

  it('without a network offers no sale of a thing that nobody reserved', async () => {
    await know(device, work, { step: 'for_sale', phase: 'verkopen' });
    server.on(BY_LABEL, () => 'no network');
    expect(await resolve(work, CODE)).toMatchObject({ kind: 'found', item: { moves: [] } });
    await know(device, work, { step: 'reserved', phase: 'verkopen' });
    expect(await resolve(work, CODE)).toMatchObject({ kind: 'found', item: { moves: [{ move: 'sell' }] } });
  });

  it('of a thing with something that waits shows it as it is here, not as the server has it', async () => {
    await know(device, work);
    server.on(BY_LABEL, () => ({ body: { kind: 'found', item: item(), labelState: 'in_use' } }));
    server.on('POST /items/i-1/moves', () => 'no network');
    const body = { move: 'clean', version: 1 } as const;
    const act = { id: 'm-1', thread: 'i-1', deed: { kind: 'move', item: 'i-1', body } } as const;
    const after = fromSummary(summary({ version: 2, step: 'cleaning', phase: 'klaarmaken' }));
    await work.outbox.put({ acts: [act], after });
    expect(await resolve(work, CODE)).toMatchObject({ item: { step: 'cleaning', version: 2 } });
  });

  it('asks nobody when the device says itself that there is no network', async () => {
    await know(device, work);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false);
    expect(await resolve(work, CODE)).toMatchObject({ kind: 'found', fromMemory: true });
    expect(server.asked).toEqual([]);
  });

  it('is handed on to the screen of the thing once, and to no other', () => {
    const scan = { kind: 'found', code: CODE, item: item(), replaced: false } as const;
    work.handOn(scan);
    expect([work.takeScanned(CODE), work.takeScanned(CODE)]).toEqual([scan, null]);
    work.handOn(scan);
    expect([work.takeScanned('0000000000'), work.takeScanned(CODE)]).toEqual([null, null]);
  });

  it('of an unknown label without a network may be a blank one', () => {
    expect(blankCode({ kind: 'offline', code: CODE })).toBe(CODE);
    expect(blankCode({ kind: 'revoked', code: CODE })).toBeNull();
  });
});

/** Makes a thing known at the device, with the rules and its category. */
async function know(device: Device, work: Work, changes = {}): Promise<void> {
  await device.store.things.put(fromSummary(summary(changes)));
  await device.store.keep('categories', [category()]);
  await device.store.keep('rules', rules());
  await work.known.restore('centre-1');
}

describe('the screen that a scan leads to', () => {
  it.each([
    ['a lot', { kind: 'lot', code: CODE, lotId: 'l-1' }, 'till', '/partijen/l-1'],
    ['a blank label where things come in', BLANK, 'intake', `/innemen?etiket=${CODE}`],
    ['a blank label anywhere else', BLANK, 'till', null],
    ['a blank label of somebody without a place', BLANK, undefined, null],
  ] as const)('is, for %s', (_, scan, station, screen) => {
    expect(screenOf(scan, station)).toBe(screen);
  });
});
