import type { Route } from '../lib/router/router.svelte.ts';

/** What every screen of staff has in common. */
const STAFF = { areas: ['staff'], staff: true } as const;

/** What every screen of the repair café has in common. */
const REPAIRS = { areas: ['staff', 'repair-staff'], staff: true } as const;

/** What every screen of the coordinator has in common. */
const MANAGE = {
  areas: ['staff', 'manage', 'repair-staff', 'workshops-staff', 'pickups-staff', 'pickup-routes'],
  staff: true,
} as const;

/** What every page for residents has in common. */
const RESIDENT = { areas: ['resident'] } as const;

/** What every page of the repair café for residents has in common. */
const REPAIR = { areas: ['resident', 'repair'] } as const;

/** What every page of workshops for residents has in common; booking one is as booking a repair. */
const WORKSHOPS = { areas: ['resident', 'repair', 'workshops'] } as const;

/** A screen of the coordinator: they are loaded together. */
function manage(path: string, name: keyof typeof import('./manage/screens.ts')): Route {
  const screen = async () => ({ default: (await import('./manage/screens.ts'))[name] });
  return { ...MANAGE, path: `/beheer${path}`, screen };
}
/** What every page of the pickup service for residents has in common. */
const PICKUPS = { areas: ['resident', 'pickups'] } as const;

/** The addresses of Omloop, and the screen behind each. */
export const routes: readonly Route[] = [
  { path: '/', screen: () => import('./start/StartScreen.svelte') },
  { path: '/ik-bracht-iets', screen: () => import('./start/BroughtScreen.svelte') },
  { path: '/i/:code', screen: () => import('./label/LabelScreen.svelte'), ...RESIDENT },
  { ...RESIDENT, path: '/volg', screen: () => import('./follow/FollowScreen.svelte') },
  { ...RESIDENT, path: '/bevestig', screen: () => import('./confirm/ConfirmScreen.svelte') },
  { ...RESIDENT, path: '/stop', screen: () => import('./stop/StopScreen.svelte') },
  {
    ...RESIDENT,
    path: '/toegankelijkheid',
    screen: () => import('./accessibility/AccessibilityScreen.svelte'),
  },
  { ...REPAIR, path: '/repareren', screen: () => import('./repair/RepairScreen.svelte') },
  { ...REPAIR, path: '/repaircafe', screen: () => import('./repair-calendar/CalendarScreen.svelte') },
  {
    ...REPAIR,
    path: '/ingebed/repaircafe',
    screen: () => import('./repair-calendar/EmbeddedScreen.svelte'),
    bare: true,
  },
  { ...REPAIR, path: '/afspraak', screen: () => import('./booking/BookingScreen.svelte') },
  { ...WORKSHOPS, path: '/workshops', screen: () => import('./workshops/WorkshopsScreen.svelte') },
  { ...WORKSHOPS, path: '/deelname', screen: () => import('./participation/ParticipationScreen.svelte') },
  { ...PICKUPS, path: '/ophalen', screen: () => import('./pickup/PickupScreen.svelte') },
  { ...PICKUPS, path: '/ophaalafspraak', screen: () => import('./my-pickup/MyPickupScreen.svelte') },
  {
    ...REPAIR,
    path: '/werkt-het-nog',
    screen: () => import('./still-works/StillWorksScreen.svelte'),
  },
  {
    ...REPAIR,
    path: '/rooster',
    screen: () => import('./roster/RosterScreen.svelte'),
    areas: [...REPAIR.areas, 'roster'],
  },
  { ...REPAIR, path: '/bord/:id', screen: () => import('./board/BoardScreen.svelte'), bare: true },
  { path: '/gemak', screen: () => import('./comfort/ComfortScreen.svelte'), areas: ['comfort'] },
  { ...RESIDENT, path: '/privacy', screen: () => import('./privacy/PrivacyScreen.svelte') },
  { path: '/api', screen: () => import('./api/ApiScreen.svelte'), areas: ['manage'] },
  { path: '/inloggen', screen: () => import('./sign-in/SignInScreen.svelte'), areas: ['staff'] },
  { path: '/inloggen/mislukt', screen: () => import('./sign-in/SignOnFailed.svelte'), areas: ['staff'] },
  { path: '/toestel', screen: () => import('./device/EnrolScreen.svelte'), areas: ['staff', 'resident'] },
  { ...STAFF, path: '/pincode', screen: () => import('./device/PinScreen.svelte') },
  { ...STAFF, path: '/werkplek', screen: () => import('./sign-in/ChooseStation.svelte') },
  { ...STAFF, path: '/innemen', screen: () => import('./intake/IntakeScreen.svelte') },
  { ...STAFF, path: '/innemen/bon/:id', screen: () => import('./intake/ReceiptScreen.svelte') },
  { ...STAFF, path: '/scan', screen: () => import('./scan/ScanScreen.svelte') },
  { ...STAFF, path: '/stukken', screen: () => import('./items/ItemsScreen.svelte') },
  { ...STAFF, path: '/partijen', screen: () => import('./lots/LotsScreen.svelte') },
  { ...STAFF, path: '/partijen/nieuw', screen: () => import('./lots/NewLotScreen.svelte') },
  { ...STAFF, path: '/partijen/:id', screen: () => import('./lots/LotScreen.svelte') },
  { ...REPAIRS, path: '/reparatie', screen: () => import('./repairs/RepairsScreen.svelte') },
  { ...REPAIRS, path: '/reparatie/:id', screen: () => import('./repairs/DayScreen.svelte') },
  {
    ...REPAIRS,
    path: '/reparatie/kiosk/:id',
    screen: () => import('./repairs/KioskScreen.svelte'),
    bare: true,
    door: true,
  },
  {
    ...STAFF,
    path: '/rit',
    screen: () => import('./van/VanScreen.svelte'),
    areas: ['staff', 'pickups-staff', 'van'],
  },
  { ...STAFF, path: '/reeks', screen: () => import('./batch/BatchScreen.svelte') },
  { ...STAFF, path: '/oefenen', screen: () => import('./practice/PracticeScreen.svelte') },
  { ...REPAIRS, path: '/wachtrij', screen: () => import('./waiting/WaitingScreen.svelte') },
  manage('', 'ManageScreen'),
  manage('/categorieen', 'CategoriesScreen'),
  manage('/locaties', 'PlacesScreen'),
  manage('/medewerkers', 'StaffScreen'),
  manage('/tablets', 'DevicesScreen'),
  manage('/tablets/wachtend', 'HeldScreen'),
  manage('/etiketten', 'BatchesScreen'),
  manage('/berichten', 'LettersScreen'),
  manage('/bakken', 'ContainersScreen'),
  {
    ...manage('/reparatiedagen', 'RepairDaysScreen'),
    areas: [...MANAGE.areas, 'repairers'],
  },
  {
    ...manage('/reparateurs', 'RepairersScreen'),
    areas: [...MANAGE.areas, 'repairers'],
  },
  manage('/workshops', 'WorkshopPlansScreen'),
  manage('/workshops/:id', 'ParticipantsScreen'),
  manage('/ophalen', 'PickupsScreen'),
  manage('/ophalen/gebieden', 'AreasScreen'),
  manage('/ophalen/bussen', 'VansScreen'),
  manage('/ophalen/spullen', 'GoodsScreen'),
  manage('/ophalen/dagen', 'PickupDaysScreen'),
  manage('/ophalen/dagen/:id', 'PickupDayScreen'),
  manage('/ophalen/fotos', 'PhotosScreen'),
  manage('/ophalen/cijfers', 'PickupFiguresScreen'),
  manage('/ophalen/ritten', 'NextRoutesScreen'),
  manage('/ophalen/ritten/:id', 'RoutesScreen'),
  {
    ...manage('/reparaties', 'RepairReportScreen'),
    // How estimates are told, and where they come from.
    areas: [...MANAGE.areas, 'resident'],
  },
  manage('/balans', 'BalanceScreen'),
];

/** Shown at every other address. */
export const notFound: Route = { path: '', screen: () => import('./not-found/NotFoundScreen.svelte') };
