import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program, required } from './process.ts';

/** A running Omloop with a demo centre, its own data folder and its own port. */
export class Server {
  private constructor(
    /** Where it answers, without a slash at the end. */
    readonly url: string,
    /** Its data; gone after `stop`. */
    readonly dataFolder: string,
    private readonly env: Record<string, string>,
    private program: Program,
  ) {}

  /** Starts the binary in OMLOOP_BIN and waits until it is ready. `env` sets more of its configuration. */
  static async start(env: Record<string, string> = {}): Promise<Server> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'omloop-e2e-'));
    const listen = `127.0.0.1:${await freePort()}`;
    const settings = {
      OMLOOP_LISTEN: listen,
      OMLOOP_DATA: dataFolder,
      OMLOOP_BASE_URL: `http://${listen}`,
      ...env,
    };
    const server = new Server(`http://${listen}`, dataFolder, settings, serve(settings));
    await server.#ready();
    return server;
  }

  /** Ends it as a power cut does. Its data stays. */
  async kill(): Promise<void> {
    await this.program.stop('SIGKILL');
  }

  /** Starts it again after `kill`, on the same data and the same port. */
  async startAgain(): Promise<void> {
    this.program = serve(this.env);
    await this.#ready();
  }

  /** All the server printed so far. */
  get log(): string {
    return this.program.output;
  }

  /** How long the processor worked for it so far, in seconds. */
  processorSeconds(): number {
    return this.program.processorSeconds();
  }

  /** Stops it and removes its data. */
  async stop(): Promise<void> {
    await this.program.stop();
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  #ready(): Promise<true> {
    return this.program.until('Omloop did not become ready', () => answersReady(this.url));
  }
}

function serve(settings: Record<string, string>): Program {
  return new Program(required('OMLOOP_BIN'), ['serve', '--demo'], settings);
}

async function answersReady(url: string): Promise<true | undefined> {
  try {
    return (await fetch(`${url}/readyz`)).ok || undefined;
  } catch {
    return undefined; // nobody listens yet
  }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
  });
}
