import { connect } from 'node:net';
import { expect, test } from './test.ts';

/** Says the lines of a small mail to the server and answers its last line. */
async function send(port: number, to: string): Promise<string> {
  const lines = ['HELO test', 'MAIL FROM:<omloop@example.org>', `RCPT TO:<${to}>`, 'DATA', 'Hallo\r\n.'];
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let last = '';
  for await (const answer of socket) {
    last = String(answer).trim();
    const line = /^[23]/.test(last) ? lines.shift() : undefined;
    if (line === undefined) break;
    socket.write(`${line}\r\n`);
  }
  return last;
}

test('a message that was kept can be read', async ({ mail }) => {
  expect(await send(mail.port, 'sanne@example.org')).toMatch(/^250/);

  expect(await mail.messageTo('sanne@example.org')).toContain('Hallo');
});

test('modes take turns, and every attempt is told', async ({ mail }) => {
  await mail.treat('refuse-temporarily', 'accept');

  expect(await send(mail.port, 'sanne@example.org')).toMatch(/^451/);
  expect(await send(mail.port, 'sanne@example.org')).toMatch(/^250/);

  const outcomes = (await mail.attempts()).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['refuse-temporarily', 'accept']);
});
