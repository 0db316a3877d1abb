import { newKey } from './idempotency.ts';

/**
 * The keys of one form. Sending the same again is a retry and gets the same key; after a change it is
 * another act and gets a fresh one, because the server refuses a key that comes with something else.
 */
export class FormKeys {
  #key = newKey();
  #sent: string | null = null;

  /** The key to send this body with. */
  for(body: unknown): string {
    const text = JSON.stringify(body);
    if (this.#sent !== null && this.#sent !== text) this.#key = newKey();
    this.#sent = text;
    return this.#key;
  }
}
