import { v7 } from 'uuid';

/**
 * A fresh key for one act of creating (the `Idempotency-Key` header, and the id of what is created).
 * Make it once per act and send it again with every retry: the server then does the act once.
 * Keys sort by the time of the device, so that what is new stands together in the database: keys by
 * chance alone made each scan touch another corner of it.
 */
export function newKey(): string {
  return v7();
}

/** The header parameter the typed client asks for. */
export function keyHeader(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
