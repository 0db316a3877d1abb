import type { Language } from './languages.ts';

/** Texts come in areas, so that a resident's phone does not load the texts of the workshop. */
export const AREAS = [
  'words',
  'common',
  'comfort',
  'resident',
  'staff',
  'manage',
  'repair',
  'repair-staff',
  'repairers',
  'roster',
  'workshops',
  'workshops-staff',
  'pickups-staff',
  'pickup-routes',
  'pickups',
  'van',
] as const;

export type Area = (typeof AREAS)[number];

const files = import.meta.glob<string>(
  '../../../../server/locales/*/{words,common,comfort,resident,staff,manage,repair,repair-staff,repairers,roster,workshops,workshops-staff,pickups-staff,pickup-routes,pickups,van}.ftl',
  { query: '?raw', import: 'default' },
);

/** The Fluent text of one area in one language; empty while the area has no texts yet. */
export async function loadArea(language: Language, area: Area): Promise<string> {
  const load = files[`../../../../server/locales/${language}/${area}.ftl`];
  return load ? load() : '';
}
