import type { LocationKind, StationKind } from '../../../lib/api/types.ts';
import type { Sign } from '../../../lib/ui/pictograms/Icon.svelte';

/** What a location can be for, with a sign. */
export const LOCATION_SIGNS: Record<LocationKind, Sign> = {
  collection_point: 'phase-inzamelen',
  workshop: 'phase-klaarmaken',
  shop: 'phase-verkopen',
  repair_cafe: 'step-repair',
  depot: 'station-container',
};

/** What can be done at a station. */
export const STATION_KINDS: readonly StationKind[] = [
  'intake',
  'container',
  'test_bench',
  'workshop',
  'shop_floor',
  'till',
  'driver',
];
