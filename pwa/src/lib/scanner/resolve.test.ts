import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { item } from '../../testing/samples.ts';
import { resolve } from './resolve.ts';

const CODE = '7K3P9XQ2M3';
const BY_LABEL = `GET /items/by-label/${CODE}`;

describe('a scan', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
  });

  it('of a label on a thing finds the thing', async () => {
    server.on(BY_LABEL, () => ({ body: { kind: 'found', item: item(), labelState: 'replaced' } }));
    expect(await resolve(server.api, `${location.origin}/i/${CODE}`)).toMatchObject({
      kind: 'found',
      code: CODE,
      replaced: true,
      item: { id: 'i-1' },
    });
  });

  it('of a label on a lot finds the lot', async () => {
    server.on(BY_LABEL, () => ({ body: { kind: 'lot', lotId: 'l-1', labelState: 'in_use' } }));
    expect(await resolve(server.api, CODE)).toEqual({ kind: 'found', code: CODE, lotId: 'l-1' });
  });

  it.each(['blank', 'revoked'])('of a %s label says so', async (kind) => {
    server.on(BY_LABEL, () => ({ body: { kind, code: CODE } }));
    expect(await resolve(server.api, CODE)).toEqual({ kind, code: CODE });
  });

  it.each([
    [404, 'label_unknown', 'unknown'],
    [400, 'label_mistyped', 'mistyped'],
    [429, 'too_many_tries', 'refused'],
  ])('that the server answers with %i %s is %s', async (status, code, kind) => {
    server.on(BY_LABEL, () => ({ status, body: { code } }));
    expect(await resolve(server.api, CODE)).toMatchObject({ kind });
  });

  it('without network says so', async () => {
    server.on(BY_LABEL, () => 'no network');
    expect(await resolve(server.api, CODE)).toEqual({ kind: 'offline', code: CODE });
  });

  it.each(['https://evil.example/', '7K3P9XQ2M4'])('of %s never reaches the server', async (text) => {
    expect((await resolve(server.api, text)).kind).toMatch(/foreign|mistyped/);
    expect(server.asked).toEqual([]);
  });
});
