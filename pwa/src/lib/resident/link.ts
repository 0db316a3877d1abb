/**
 * The secret of a resident's link. It stands behind the `#`, which a browser keeps to itself: no server,
 * log or other site sees it. It is exchanged by a POST only.
 */
export function secretOf(hash: string): string {
  return hash.replace(/^#/, '').trim();
}

/** An address of ours as the router takes it: the path with its fragment, whatever host the server named. */
export function withinApp(url: string): string {
  const { pathname, hash } = new URL(url, location.origin);
  return pathname + hash;
}
