/**
 * A segment directly before a parameter is a collection, so its last word is a plural.
 * English plurals end in s; the option `allowed` lists the segments that need not.
 */
export default function pluralCollections(address, { allowed }) {
  const segments = address.split('/').slice(1);
  return segments
    .filter((segment, at) => segments[at + 1]?.startsWith('{') && !segment.startsWith('{'))
    .filter((segment) => !/[^s]s$/.test(segment) && !allowed.includes(segment))
    .map((segment) => ({ message: `${segment} is followed by a parameter and is not plural.` }));
}
