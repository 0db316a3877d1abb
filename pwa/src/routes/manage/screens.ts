/**
 * The screens of the coordinator, loaded together: the first script of every page, also on the phone of a resident,
 * names each file that a screen loads, and so few files keep it small.
 */
export { default as BalanceScreen } from './balance/BalanceScreen.svelte';
export { default as BatchesScreen } from './batches/BatchesScreen.svelte';
export { default as CategoriesScreen } from './categories/CategoriesScreen.svelte';
export { default as ContainersScreen } from './containers/ContainersScreen.svelte';
export { default as DevicesScreen } from './devices/DevicesScreen.svelte';
export { default as HeldScreen } from './devices/HeldScreen.svelte';
export { default as LettersScreen } from './letters/LettersScreen.svelte';
export { default as ManageScreen } from './ManageScreen.svelte';
export { default as PlacesScreen } from './places/PlacesScreen.svelte';
export { default as RepairReportScreen } from './repair-report/RepairReportScreen.svelte';
export { default as RepairersScreen } from './repairers/RepairersScreen.svelte';
export { default as RepairDaysScreen } from './repairs/RepairDaysScreen.svelte';
export { default as StaffScreen } from './staff/StaffScreen.svelte';
export { default as ParticipantsScreen } from './workshops/ParticipantsScreen.svelte';
export { default as WorkshopPlansScreen } from './workshops/WorkshopPlansScreen.svelte';
export * from './pickups/screens.ts';
