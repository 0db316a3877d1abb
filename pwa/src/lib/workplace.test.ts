import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from './api/session.svelte.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { signedIn } from '../testing/samples.ts';
import { Workplace } from './workplace.svelte.ts';

describe('a place where somebody practises', () => {
  let session: Session;
  let workplace: Workplace;
  let close: () => void;

  beforeEach(async () => {
    // What this test browser does not have.
    const locks = { request: (_: string, run: () => unknown) => run() };
    Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
    new FakeServer();
    session = new Session();
    session.who = signedIn();
    workplace = new Workplace();
    close = workplace.open(session, 'centre-1');
    await vi.waitFor(() => expect(workplace.work).not.toBeNull());
    return () => close();
  });

  it('has made-up work, and afterwards the real work again', async () => {
    const { work } = workplace;
    await workplace.practise();
    expect([workplace.work?.practising, session.practising]).toEqual([true, true]);
    await workplace.stopPractising();
    expect([workplace.work === work, session.practising]).toEqual([true, false]);
  });

  it('withholds nothing from the next person when somebody signed out while it began', async () => {
    const begun = workplace.practise();
    close();
    await begun;
    expect([workplace.work, session.practising]).toEqual([null, false]);
  });
});
