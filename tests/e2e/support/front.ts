import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Build } from './build.ts';

const KINDS: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Stands before an Omloop, and hands out a build of the pages that can change while it runs. */
export class Front {
  /** The address of the Omloop behind it; as long as that is silent, so are its answers. */
  behind = '';

  private constructor(
    /** Where people find it, without a slash at the end. */
    readonly url: string,
    private readonly server: Server,
    private build: Build,
  ) {}

  /** Opens it with these pages. */
  static async open(build: Build): Promise<Front> {
    const server = createServer((asked, answer) => front.#answer(asked, answer));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const front = new Front(`http://127.0.0.1:${port}`, server, build);
    return front;
  }

  /** From now on there are these pages; those that were there before are gone. */
  deploy(build: Build): void {
    this.build = build;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  #answer(asked: IncomingMessage, answer: ServerResponse): void {
    const { pathname } = new URL(asked.url ?? '/', this.url);
    if (/^\/(v1|photos|thema\.css)/.test(pathname)) return this.#passOn(asked, answer);
    const path = extname(pathname) === '' ? '/index.html' : pathname;
    const file = this.build.get(path);
    const kind = KINDS[extname(path)] ?? 'application/octet-stream';
    answer.writeHead(file ? 200 : 404, { 'Content-Type': kind, 'Cache-Control': 'no-cache' }).end(file);
  }

  #passOn(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, headers, url = '/' } = asked;
    const onward = request(this.behind + url, { method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }
}
