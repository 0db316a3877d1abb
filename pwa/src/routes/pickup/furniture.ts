import type { PublicGood } from '../../lib/api/types.ts';

/** Pictograms of furniture that people take apart. The catalogue itself does not say what comes apart. */
const APART = ['furniture', 'bed', 'cupboard', 'sofa', 'table'];

/** Whether it is worth asking if a thing was taken apart. */
export function comesApart({ pictogram }: Pick<PublicGood, 'pictogram'>): boolean {
  return APART.includes(pictogram);
}
