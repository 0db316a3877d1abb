import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Program, required } from './process.ts';

/** A running sign-on provider of a municipality. */
export class SignOnProvider {
  private constructor(
    /** Its address, which is its name too. */
    readonly issuer: string,
    private readonly folder: string,
    private readonly program: Program,
  ) {}

  static async start(): Promise<SignOnProvider> {
    const folder = await mkdtemp(join(tmpdir(), 'omloop-oidc-'));
    const script = resolve(import.meta.dirname, '../../oidc/provider.py');
    const program = new Program(required('OMLOOP_PYTHON'), [script, '0', folder]);
    const issuer = await program.until(
      'The provider did not start',
      async () => /^(http:\S+)\n/m.exec(program.output)?.[1],
    );
    return new SignOnProvider(issuer, folder, program);
  }

  /** The settings of an Omloop that trusts it: who is in the group `balie` is a volunteer. */
  get settings(): Record<string, string> {
    return {
      OMLOOP_OIDC_ISSUER: this.issuer,
      OMLOOP_OIDC_CLIENT_ID: 'omloop',
      OMLOOP_OIDC_CLIENT_SECRET: 'geheim',
      OMLOOP_OIDC_NAME: 'Gemeente Voorbeeld',
      OMLOOP_OIDC_GROUPS_CLAIM: 'groups',
      OMLOOP_OIDC_ROLES: 'balie=volunteer',
    };
  }

  /** Sets what it tells of a person. */
  async tells(person: string, claims: { name: string; groups: string[] }): Promise<void> {
    await fetch(`${this.issuer}/users/${person}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(claims),
    });
  }

  async stop(): Promise<void> {
    await this.program.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
