/**
 * A fresh key for one act of creating (the `Idempotency-Key` header, and the id of what is created).
 * Make it once per act and send it again with every retry: the server then does the act once.
 */
export function newKey(): string {
  return crypto.randomUUID();
}

/** The header parameter the typed client asks for. */
export function keyHeader(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
