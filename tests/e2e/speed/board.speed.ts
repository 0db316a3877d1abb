import { setTimeout as pause } from 'node:timers/promises';
import { test } from '../support/test.ts';
import { report } from './slow.ts';

const BOARDS = 50;
const BOOKINGS = 200;
const ACTS = 400;
/** How often a board asks, as `pwa/src/routes/board` does. */
const EVERY_MS = 700;
/** A day has its 400 changes in about four hours; here they come in about a minute. */
const BETWEEN_MS = 150;

interface Booking {
  id: string;
  version: number;
  number: number;
}

/** Somebody of the demo centre, signed in. */
class Desk {
  private constructor(
    readonly url: string,
    private readonly cookie: string,
  ) {}

  static async signIn(url: string, login: string): Promise<Desk> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ login, password: 'omloop-demo' });
    const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', headers, body });
    return new Desk(
      url,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    );
  }

  async get<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.url}/v1/${path}`, { headers: { cookie: this.cookie } })).json()) as T;
  }

  async post<T>(path: string, sent: object): Promise<T> {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      cookie: this.cookie,
    };
    const answer = await fetch(`${this.url}/v1/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(sent),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

/** Plans a long day with many tables, and lets everybody in. */
async function fullHouse(desk: Desk): Promise<{ event: string; bookings: Booking[] }> {
  const places = await desk.get<{ items: { id: string; kind: string }[] }>('locations');
  const offer = await desk.get<{ categories: { id: string; skill: string }[] }>('public/repair-offer');
  const category = offer.categories.find(({ skill }) => skill === 'electrical')?.id;
  const { events } = await desk.post<{ events: { id: string }[] }>('repair-events', {
    locationId: places.items.find(({ kind }) => kind === 'repair_cafe')?.id,
    name: 'Drukke dag',
    day: '2030-01-12',
    opens: '09:00',
    closes: '19:00',
    tables: [{ skill: 'electrical', tables: 20, slotMinutes: 60, walkIn: 0 }],
  });
  const event = events[0]?.id ?? '';
  const bookings: Booking[] = [];
  for (let count = 0; count < BOOKINGS; count++) {
    const visit = { categoryId: category, name: 'Bezoeker', language: 'nl' };
    bookings.push(await desk.post<Booking>(`repair-events/${event}/bookings`, visit));
  }
  return { event, bookings };
}

/** A board on a wall: when it saw which numbers at a table for the first time. */
async function hang(url: string, event: string, over: () => boolean): Promise<Map<number, number>> {
  const seen = new Map<number, number>();
  await pause(Math.random() * EVERY_MS);
  while (!over()) {
    const answer = await fetch(`${url}/v1/public/repair-events/${event}/board`);
    const { atTable } = (await answer.json()) as { atTable: { number: number }[] };
    for (const { number } of atTable) if (!seen.has(number)) seen.set(number, performance.now());
    await pause(EVERY_MS);
  }
  return seen;
}

/** Everybody's thing comes to a table and is done, one act after another. Answers when each came there. */
async function work(desk: Desk, bookings: readonly Booking[]): Promise<Map<number, number>> {
  const came = new Map<number, number>();
  const done = { result: 'fixed', next: 'nothing', parts: [] };
  for (const { id, version, number } of bookings.slice(0, ACTS / 2)) {
    const acts = `repair-bookings/${id}/acts`;
    const taken = await desk.post<Booking>(acts, { act: 'take', version, table: '1' });
    came.set(number, performance.now());
    await pause(BETWEEN_MS * 6);
    await desk.post(acts, { act: 'finish', version: taken.version, report: done });
    await pause(BETWEEN_MS);
  }
  return came;
}

test('board: a day of changes, with fifty boards that follow', async ({ startServer }, info) => {
  test.setTimeout(600_000);
  const server = await startServer();
  const desk = await Desk.signIn(server.url, 'anneke');
  const { event, bookings } = await fullHouse(desk);
  let over = false;
  const boards = Array.from({ length: BOARDS }, () => hang(server.url, event, () => over));
  const [began, used] = [performance.now(), server.processorSeconds()];
  const came = await work(desk, bookings);
  const share = ((server.processorSeconds() - used) * 1000 * 100) / (performance.now() - began);
  over = true;
  const delays = (await Promise.all(boards)).flatMap((seen) =>
    [...seen].map(([number, at]) => at - (came.get(number) ?? at)).filter((delay) => delay >= 0),
  );
  report(info, { what: 'act to a board, fifty boards', times: delays, goal: 1000 });
  report(info, { what: 'processor of the server meanwhile, % of one core', times: [share], goal: 10 });
});
