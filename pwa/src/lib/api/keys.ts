import { newKey } from './idempotency.ts';

/** The key of what was sent last, for who keeps it over a reload. */
export interface KeptKey {
  key: string;
  /** What was sent, as text; null when nothing was. */
  sent: string | null;
}

/**
 * The keys of one form. Sending the same again is a retry and gets the same key; after a change it is
 * another act and gets a fresh one, because the server refuses a key that comes with something else.
 */
export class FormKeys {
  #key: string;
  #sent: string | null;

  /** @param kept the key of before a reload, if any */
  constructor(kept: KeptKey = { key: newKey(), sent: null }) {
    this.#key = kept.key;
    this.#sent = kept.sent;
  }

  /** What to keep, so that a retry after a reload is a retry too. */
  get kept(): KeptKey {
    return { key: this.#key, sent: this.#sent };
  }

  /** The key to send this body with. */
  for(body: unknown): string {
    const text = JSON.stringify(body);
    if (this.#sent !== null && this.#sent !== text) this.#key = newKey();
    this.#sent = text;
    return this.#key;
  }
}
