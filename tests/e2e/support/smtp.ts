import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Letter, readLetter } from './letter.ts';
import { Program, required } from './process.ts';

/** How the mail server treats a message; tests/smtp/server.py says what each does. */
export type MailMode = 'accept' | 'refuse-temporarily' | 'refuse' | 'drop' | 'accept-then-die';

/** One attempt to deliver a message. */
export interface Attempt {
  outcome: MailMode;
  from: string;
  to: string[];
  messageId: string | null;
  subject: string | null;
  /** The file in the mailbox, when the message was kept. */
  file: string | null;
}

/** A running mail server with a mailbox of its own. */
export class MailServer {
  private constructor(
    readonly port: number,
    readonly mailbox: string,
    private readonly program: Program,
  ) {}

  static async start(): Promise<MailServer> {
    const mailbox = await mkdtemp(join(tmpdir(), 'omloop-mail-'));
    const script = resolve(import.meta.dirname, '../../smtp/server.py');
    const program = new Program(required('OMLOOP_PYTHON'), [script, '0', mailbox]);
    const port = await program.until('The mail server did not start', async () =>
      /^\d+\n/.test(program.output) ? Number.parseInt(program.output, 10) : undefined,
    );
    return new MailServer(port, mailbox, program);
  }

  /** Its address, as OMLOOP_MAIL takes it. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Sets how the next messages are treated; several modes take turns. */
  async treat(...modes: MailMode[]): Promise<void> {
    await writeFile(join(this.mailbox, 'mode'), modes.join(' '));
  }

  /** All attempts so far, oldest first. */
  async attempts(): Promise<Attempt[]> {
    const log = await readFile(join(this.mailbox, 'log.jsonl'), 'utf8').catch(() => '');
    return log
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Attempt);
  }

  /** Waits for a kept message to this address and answers its source text. */
  async messageTo(address: string): Promise<string> {
    const file = await this.program.until(`No message came for ${address}`, async () => {
      const kept = (await this.attempts()).find(({ to, file }) => file && to.includes(address));
      return kept?.file ?? undefined;
    });
    return readFile(join(this.mailbox, file), 'utf8');
  }

  /** Waits for the letter to this address after the first `skip` ones. */
  async letterTo(address: string, skip: number): Promise<Letter> {
    return this.program.until(
      `Letter ${skip + 1} for ${address} did not come`,
      async () => (await this.lettersTo(address))[skip],
    );
  }

  /** Waits for a letter to this address with such a subject. */
  async letterAbout(address: string, subject: RegExp): Promise<Letter> {
    return this.program.until(`No letter about ${subject} came for ${address}`, async () =>
      (await this.lettersTo(address)).find((letter) => subject.test(letter.subject)),
    );
  }

  private async lettersTo(address: string): Promise<Letter[]> {
    const files = (await this.attempts())
      .filter(({ to }) => to.includes(address))
      .flatMap(({ file }) => file ?? []);
    const sources = files.map((file) => readFile(join(this.mailbox, file), 'utf8'));
    return (await Promise.all(sources)).map(readLetter);
  }

  async stop(): Promise<void> {
    await this.program.stop();
    await rm(this.mailbox, { recursive: true, force: true });
  }
}
