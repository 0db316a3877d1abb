import type { Product } from '../api/types.ts';
import type { THING_NAMES } from '../ui/pictograms/names.ts';

type Pictogram = (typeof THING_NAMES)[number];

/** What is repaired, in the categories of the Open Repair Data Standard, each with a pictogram. */
export const PRODUCT_PICTOGRAMS: Record<Product, Pictogram> = {
  aircon: 'fan',
  battery: 'plug',
  decorative_lights: 'lamp',
  desktop_computer: 'computer',
  digital_compact_camera: 'camera',
  video_camera: 'camera',
  fan: 'fan',
  flat_screen: 'tv',
  hair_and_beauty: 'mirror',
  handheld_device: 'tablet',
  headphones: 'headphones',
  hifi_integrated: 'radio',
  hifi_separates: 'record',
  kettle: 'kettle',
  lamp: 'lamp',
  laptop: 'laptop',
  large_home_electrical: 'washing-machine',
  misc: 'plug',
  mobile: 'phone',
  musical_instrument: 'instrument',
  paper_shredder: 'paper',
  pc_accessory: 'computer',
  portable_radio: 'radio',
  power_tool: 'power-tool',
  printer: 'printer',
  projector: 'tv',
  sewing_machine: 'sewing-machine',
  small_home_electrical: 'plug',
  small_kitchen_item: 'blender',
  tablet: 'tablet',
  toaster: 'toaster',
  electric_toy: 'toys',
  tv_accessory: 'tv',
  vacuum: 'vacuum',
  watch_clock: 'clock',
  coffee_maker: 'coffee',
  food_processor: 'blender',
  games_console: 'game',
  hair_dryer: 'fan',
  iron: 'iron',
  bicycle: 'bicycle',
  furniture: 'furniture',
  household: 'pan',
  jewellery: 'jewellery',
  textile: 'textile',
  other: 'box',
};

/** All of them. */
export const PRODUCTS = Object.keys(PRODUCT_PICTOGRAMS) as Product[];
