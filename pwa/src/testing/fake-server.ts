import { vi } from 'vitest';
import { createApi, type Api } from '../lib/api/client.ts';

/** What came in. */
export interface Asked {
  /** Method and path below `/v1`: `POST /items`. */
  what: string;
  key: string | null;
  body: unknown;
  query: URLSearchParams;
}

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | 'no network';

/** Stands in for the server in tests: answers as told and remembers what was asked. */
export class FakeServer {
  readonly asked: Asked[] = [];
  readonly api: Api;
  readonly #answers: Record<string, (asked: Asked) => Answer> = {};

  constructor() {
    vi.stubGlobal('fetch', (request: Request) => this.#respond(request));
    this.api = createApi();
  }

  /** Says how to answer `POST /items` from now on. */
  on(what: string, answer: (asked: Asked) => Answer): this {
    this.#answers[what] = answer;
    return this;
  }

  /** The requests of one kind. */
  all(what: string): Asked[] {
    return this.asked.filter((each) => each.what === what);
  }

  async #respond(request: Request): Promise<Response> {
    const asked = await read(request);
    this.asked.push(asked);
    const answer = this.#answers[asked.what]?.(asked) ?? { status: 404, body: { code: 'not_found' } };
    if (answer === 'no network') throw new TypeError('Failed to fetch');
    const headers = { 'Content-Type': 'application/json', ...answer.headers };
    return new Response(JSON.stringify(answer.body ?? null), { status: answer.status ?? 200, headers });
  }
}

async function read(request: Request): Promise<Asked> {
  const { pathname, searchParams } = new URL(request.url);
  const kind = request.headers.get('Content-Type') ?? '';
  const text = await request.text();
  return {
    what: `${request.method} ${pathname.replace('/v1', '')}`,
    key: request.headers.get('Idempotency-Key'),
    body: kind.includes('json') ? JSON.parse(text) : text || null,
    query: searchParams,
  };
}
