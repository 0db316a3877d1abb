/** The values of the named parts of a path: `/i/:code` on `/i/ABC` gives `{ code: 'ABC' }`. */
export type Params = Record<string, string>;

/** Reads a path by a pattern; null when it does not fit. One slash at the end is forgiven. */
export function matchPath(pattern: string, path: string): Params | null {
  const wanted = split(pattern);
  const given = split(path);
  if (wanted.length !== given.length) return null;
  const params: Params = {};
  for (const [place, part] of wanted.entries()) {
    const value = given[place] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return params;
}

function split(path: string): string[] {
  return path.replace(/\/$/, '').split('/');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign, typed by a person: take it as it stands.
    return part;
  }
}
