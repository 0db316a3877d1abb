import { beforeEach, describe, expect, it } from 'vitest';
import type { RosterDay } from '../../lib/api/types.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { MyRoster } from './roster.svelte.ts';

const OPEN = 'POST /public/roster/_open';
const ANSWER = 'POST /public/roster/_answer';

function day(changes: Partial<RosterDay> = {}): RosterDay {
  return {
    id: 'e-1',
    name: 'Repair Café',
    location: 'Buurthuis',
    startsAt: '2026-12-12T09:00:00Z',
    endsAt: '2026-12-12T12:00:00Z',
    skills: ['textile'],
    ...changes,
  };
}

describe('the roster of a repairer', () => {
  let server: FakeServer;
  let roster: MyRoster;

  beforeEach(async () => {
    const about = { centre: 'De Kringloop', timeZone: 'Europe/Amsterdam', language: 'nl', letters: true };
    const items = [day(), day({ id: 'e-2' })];
    server = new FakeServer().on(OPEN, () => ({ body: { ...about, items } }));
    roster = new MyRoster(server.api, 'secret');
    await roster.days.restart();
  });

  it('comes by the secret of the link, ten days at once', () => {
    const [asked] = server.all(OPEN);
    expect([asked?.body, asked?.query.get('limit')]).toEqual([{ token: 'secret' }, '10']);
    expect([roster.about?.centre, roster.days.rows.length]).toEqual(['De Kringloop', 2]);
  });

  it('keeps an answer in the place of its day', async () => {
    server.on(ANSWER, () => ({ body: day({ id: 'e-2', answer: 'maybe' }) }));
    await roster.answer(day({ id: 'e-2' }), 'maybe');
    expect(server.all(ANSWER)[0]?.body).toEqual({ token: 'secret', eventId: 'e-2', answer: 'maybe' });
    expect(roster.days.rows.map(({ answer }) => answer)).toEqual([undefined, 'maybe']);
  });

  it('shows what was said before when an answer was refused', async () => {
    server.on(ANSWER, () => ({ status: 409, body: { code: 'event_over' } }));
    await expect(roster.answer(day(), 'yes')).rejects.toMatchObject({ code: 'event_over' });
    expect(roster.days.rows[0]?.answer).toBeUndefined();
  });

  it('knows the language of the letters, and that they stopped', async () => {
    server.on('POST /public/roster/_language', () => ({ status: 204 }));
    server.on('POST /public/roster/_stop-letters', () => ({ status: 204 }));
    await roster.speak('en');
    await roster.stopLetters();
    expect(roster.about).toMatchObject({ language: 'en', letters: false });
  });
});
