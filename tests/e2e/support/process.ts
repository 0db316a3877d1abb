import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** The value of an environment variable that `.ci/steps/65-e2e` sets. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; start the tests with .ci/steps/65-e2e`);
  return value;
}

/** A program under test: what it printed, and an end that waits for it. */
export class Program {
  /** All it wrote to its standard output and error so far. */
  output = '';
  readonly #process: ChildProcessByStdio<null, Readable, Readable>;
  readonly #exited: Promise<unknown>;

  constructor(command: string, args: string[], env: Record<string, string> = {}) {
    this.#process = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#exited = once(this.#process, 'close').catch((fault: Error) => {
      this.output += `${fault.message}\n`;
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  /** Is it still there? */
  get running(): boolean {
    return this.#process.pid !== undefined && this.#process.exitCode === null && !this.#process.signalCode;
  }

  /** How long the processor worked for it so far, in seconds; Linux counts in hundredths. */
  processorSeconds(): number {
    const fields = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  /** Asks `ready` every 50 ms until it answers something; throws with the output when it never does. */
  async until<T>(what: string, ready: () => Promise<T | undefined>, seconds = 30): Promise<T> {
    const deadline = Date.now() + seconds * 1000;
    while (this.running && Date.now() < deadline) {
      const answer = await ready();
      if (answer !== undefined) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const reason = this.running ? `not within ${seconds} s` : 'the program ended';
    await this.stop('SIGKILL');
    throw new Error(`${what}: ${reason}. It printed:\n${this.output}`);
  }

  /** Ends it and waits until it is gone. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.running) this.#process.kill(signal);
    await this.#exited;
  }
}
