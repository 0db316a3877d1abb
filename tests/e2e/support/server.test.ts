import { chmod, writeFile } from 'node:fs/promises';
import { type TestInfo } from '@playwright/test';
import { Server } from './server.ts';
import { expect, test } from './test.ts';

/** Puts a small program in the place of Omloop: what is tested here is how it is started and stopped. */
async function pretend(info: TestInfo, script: string): Promise<void> {
  const program = info.outputPath('omloop.mjs');
  await writeFile(program, `#!/usr/bin/env node\n${script}`);
  await chmod(program, 0o755);
  process.env['OMLOOP_BIN'] = program;
}

const READY_THE_THIRD_TIME = `
import { createServer } from 'node:http';
const [host, port] = process.env.OMLOOP_LISTEN.split(':');
let asked = 0;
createServer((request, response) => {
  asked += 1;
  console.log([process.argv[2], request.url, asked, process.env.OMLOOP_EXTRA].join(' '));
  response.writeHead(asked < 3 ? 503 : 200).end();
}).listen(port, host);`;

test.describe('a server', () => {
  const real = process.env['OMLOOP_BIN'];
  test.afterEach(() => {
    process.env['OMLOOP_BIN'] = real;
  });

  test('is waited for, with its log and its configuration at hand', async ({}, info) => {
    await pretend(info, READY_THE_THIRD_TIME);
    const server = await Server.start({ OMLOOP_EXTRA: 'a value' });

    await server.stop();

    expect(server.log).toContain('serve /readyz 3 a value');
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test('that ends at once fails the test with what it printed', async ({}, info) => {
    await pretend(info, "console.error('no such table'); process.exit(1)");

    await expect(Server.start()).rejects.toThrow(/the program ended[^]*no such table/);
  });
});
