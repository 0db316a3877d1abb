import type { Stream } from '../api/types.ts';

/** The streams, those of material first: it is for them that a person is asked most. */
export const STREAMS: readonly Stream[] = [
  'metal',
  'wood',
  'plastic',
  'paper',
  'glass',
  'textile',
  'electrical',
  'building_materials',
  'furniture',
  'bicycles',
  'small_goods',
  'books',
  'toys',
  'other',
];
