import { Problem } from '../api/problem.ts';
import type { PracticeCentre } from './centre.ts';
import type { PracticeThing } from './thing.ts';

/** What is asked, as far as it matters here. */
interface Asked {
  /** The part of the address that differs. */
  part: string;
  key: string;
  query: URLSearchParams;
  request: Request;
}

type Answer = object;

/** Who answers what the screens of the shop floor ask; whatever else is asked is refused. */
export function answersOf(centre: PracticeCentre): (request: Request) => Promise<Response> {
  const answers: readonly [what: RegExp, answer: (asked: Asked) => Answer | Promise<Answer>][] = [
    [/^GET \/rules$/, () => ({ rules: centre.known.rules.rows })],
    [/^GET \/categories$/, () => ({ items: centre.known.categories })],
    [/^GET \/items$/, ({ query }) => ({ items: listed(centre.things, query) })],
    [/^GET \/items\/by-label\/(.+)$/, ({ part }) => centre.byLabel(part)],
    [/^GET \/items\/([^/]+)$/, ({ part }) => centre.find(part).shown()],
    [/^GET \/items\/(.+)\/moves$/, ({ part }) => ({ items: centre.find(part).shown().history })],
    [/^GET \/handovers\/(.+)$/, ({ part }) => centre.handover(part)],
    [/^POST \/handovers$/, async ({ key, request }) => centre.open(key, (await request.json()).channel)],
    [/^POST \/photos$/, async ({ key, request }) => centre.photo(key, await request.blob())],
    [/^POST \/items$/, async ({ key, request }) => centre.takeIn(key, await request.json())],
    [
      /^POST \/items\/(.+)\/moves$/,
      async ({ part, request }) => centre.find(part).move(await request.json()),
    ],
    [/^PATCH \/items\/([^/]+)$/, async ({ part, request }) => centre.change(part, await request.json())],
  ];
  const done = new Map<string, Answer>();

  /** An act that was answered before is not done again. */
  async function answer(request: Request): Promise<Answer> {
    const { pathname, searchParams: query } = new URL(request.url);
    const what = `${request.method} ${pathname.replace(/^\/v1/, '')}`;
    const key = request.headers.get('Idempotency-Key') ?? '';
    const before = done.get(key);
    if (before) return before;
    for (const [pattern, respond] of answers) {
      const found = pattern.exec(what);
      if (!found) continue;
      const part = decodeURIComponent(found[1] ?? '');
      const answered = await respond({ part, key, query, request });
      if (key !== '') done.set(key, answered);
      return answered;
    }
    throw new Problem('practising', 'Nothing is stored now', 403);
  }

  return async (request) => {
    try {
      return Response.json(await answer(request), { status: request.method === 'POST' ? 201 : 200 });
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      const { code, detail, status } = thrown;
      return Response.json({ code, detail, title: code, status }, { status });
    }
  };
}

function listed(things: readonly PracticeThing[], query: URLSearchParams): Answer[] {
  const asked = (name: string, word: string) => (query.get(name) ?? word) === word;
  return things
    .map((thing) => thing.summary())
    .filter(
      ({ phase, step, category }) =>
        asked('phase', phase) && asked('step', step) && asked('categoryId', category.id),
    );
}
