/** Why nobody was let in, by the words of the server. */
const FAILURES = [
  'expired',
  'refused',
  'unproven',
  'no-role',
  'disabled',
  'unreachable',
  'too-many',
  'internal',
] as const;

export type SignOnFailure = (typeof FAILURES)[number];

/** Reads what stands behind the `#` of the page that says so. Anything else is an accident of ours. */
export function failureOf(hash: string): SignOnFailure {
  const word = hash.replace(/^#/, '');
  return FAILURES.find((failure) => failure === word) ?? 'internal';
}

/** The address that leads to the page of the provider, and from there back to this one. */
export function signOnAddress(here: Pick<Location, 'pathname' | 'search'>): string {
  const to = new URLSearchParams({ to: here.pathname + here.search });
  return `/v1/single-sign-on/page?${to}`;
}
