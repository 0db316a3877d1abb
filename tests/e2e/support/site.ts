import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of one page, for the tests of the helpers. */
export class Site {
  private constructor(
    readonly url: string,
    private readonly server: ReturnType<typeof createServer>,
  ) {}

  static async serve(html: string, headers: Record<string, string> = {}): Promise<Site> {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Site(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
