/**
 * The screens of the pickup service for staff, loaded together: the first script of every page, also on the phone of a
 * resident, names each file that a screen loads, and so few files keep it small.
 */
export { default as AreasScreen } from './areas/AreasScreen.svelte';
export { default as PickupDaysScreen } from './days/PickupDaysScreen.svelte';
export { default as PickupFiguresScreen } from './figures/FiguresScreen.svelte';
export { default as GoodsScreen } from './goods/GoodsScreen.svelte';
export { default as PickupDayScreen } from './list/PickupDayScreen.svelte';
export { default as PhotosScreen } from './photos/PhotosScreen.svelte';
export { default as PickupsScreen } from './PickupsScreen.svelte';
export { default as NextRoutesScreen } from './routes/NextRoutesScreen.svelte';
export { default as RoutesScreen } from './routes/RoutesScreen.svelte';
export { default as VansScreen } from './vans/VansScreen.svelte';
