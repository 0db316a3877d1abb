import { allPages, ask, type Api } from '../../../lib/api/client.ts';
import type { Location, LocationKind } from '../../../lib/api/types.ts';

/** The locations that are in use, those of the usual kind first. Throws a Problem. */
export async function locationsFor(api: Api, usual: LocationKind): Promise<Location[]> {
  const all = await allPages((page) =>
    ask(api.GET('/locations', { params: { query: { limit: 200, ...page } } })),
  );
  const rank = ({ kind }: Location) => (kind === usual ? 0 : 1);
  return all.filter(({ active }) => active).sort((a, b) => rank(a) - rank(b));
}
