import createClient, { type Client } from 'openapi-fetch';
import { Problem } from './problem.ts';
import type { paths } from './schema.ts';

/** The typed client: every path, parameter and answer of the server's document. */
export type Api = Client<paths>;

/** How a client speaks. */
export interface Speaking {
  /** Called when the server no longer knows who is asking. */
  onSignedOut?: () => void;
  /** Whether it only asks, and has nothing changed but who is signed in. */
  onlyAsks?: () => boolean;
  /** Who answers, instead of the server. */
  answer?: (request: Request) => Promise<Response>;
}

/** Signing in and out, which is never withheld. */
const SIGNING = ['/sessions', '/sessions/current', '/devices/current/sessions'];

/** A client of the server. */
export function createApi({ onSignedOut = () => {}, onlyAsks = () => false, answer }: Speaking = {}): Api {
  const api = createClient<paths>({
    baseUrl: `${location.origin}/v1`,
    credentials: 'same-origin',
    // Looked up at each call, so that a test or a browser extension may replace it.
    fetch: answer ?? ((request) => fetch(request)),
  });
  api.use({
    onRequest: ({ request, schemaPath }) => {
      if (request.method === 'GET' || !onlyAsks() || SIGNING.includes(schemaPath)) return undefined;
      return Response.json({ code: 'practising', title: 'Nothing is stored now' }, { status: 403 });
    },
    onError: () => Problem.offline(),
    onResponse: ({ response, schemaPath }) => {
      // At the sign-in itself a 401 says that the name or password is wrong; a device may ask without anybody at it.
      if (response.status === 401 && !/sessions|devices\/current/.test(schemaPath)) onSignedOut();
    },
  });
  return api;
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Waits for an answer and hands over its body; throws a {@link Problem} for everything else. */
export async function ask<Data>(pending: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await pending;
  if (!response.ok) throw Problem.from(error, response.status, Number(response.headers.get('Retry-After')));
  // Answers without a body (204) are typed as undefined by the document.
  return data as Data;
}

interface Page<Row> {
  items: Row[];
  nextCursor?: string | null;
}

/** Gathers all pages of a list that is known to be short, such as categories or stations. */
export async function allPages<Row>(
  load: (query: { cursor?: string }) => Promise<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let query: { cursor?: string } = {};
  for (;;) {
    const page = await load(query);
    rows.push(...page.items);
    if (page.nextCursor == null) return rows;
    query = { cursor: page.nextCursor };
  }
}

/** Sends again, as it was, what a device could not: the server checks it as anything the sender does. */
export async function resend(path: string, key: string, body: unknown): Promise<void> {
  const sent = new Request(new URL(path, location.origin), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
  const response = await fetch(sent).catch(() => {
    throw Problem.offline();
  });
  if (!response.ok) throw Problem.from(await response.json().catch(() => null), response.status);
}
