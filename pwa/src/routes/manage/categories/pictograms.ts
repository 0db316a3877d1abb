import type { Stream } from '../../../lib/api/types.ts';
import { STREAMS } from '../../../lib/items/streams.ts';
import { THING_NAMES } from '../../../lib/ui/pictograms/names.ts';

/** A picture for a kind of thing. */
export type Pictogram = Exclude<(typeof THING_NAMES)[number], Stream>;

/** The pictures to choose from. Those of the streams themselves look like one of these. */
export const PICTOGRAMS: readonly Pictogram[] = THING_NAMES.filter(
  (name): name is Pictogram => !STREAMS.some((stream) => stream === name),
);
