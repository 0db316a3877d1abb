import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { Followed } from './followed.svelte.ts';

const OPEN = 'POST /followed-handovers/_open';
const EFFECT = { keptInUseGrams: 2400, co2Grams: 2640, source: 'Startersgids' };
const HANDOVER = {
  centre: 'De Omloop',
  receivedAt: '2026-11-21T10:00:00Z',
  things: [{ effect: EFFECT }, { effect: null }],
  effect: EFFECT,
};

describe('a followed handover', () => {
  let server: FakeServer;
  let followed: Followed;

  beforeEach(async () => {
    server = new FakeServer().on(OPEN, () => ({ body: HANDOVER }));
    followed = new Followed(server.api, 'secret');
    await followed.load();
  });

  it('sends the secret in the body, never in the address', () => {
    const [asked] = server.all(OPEN);
    expect(asked?.body).toEqual({ token: 'secret' });
    expect(asked?.query.size).toBe(0);
  });

  it('counts the things that are in use again', () => expect(followed.reused).toBe(1));

  it('stays on screen when the network is gone', async () => {
    server.on(OPEN, () => 'no network');
    await followed.load();
    expect(followed.handover?.centre).toBe('De Omloop');
    expect(followed.attempt.problem?.code).toBe('offline');
  });

  it('is asked for again only after a while', async () => {
    await followed.freshen();
    expect(server.all(OPEN)).toHaveLength(1);
    await followed.freshen(new Date(Date.now() + 61_000));
    expect(server.all(OPEN)).toHaveLength(2);
  });
});
