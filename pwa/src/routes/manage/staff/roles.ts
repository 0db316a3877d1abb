import type { Session } from '../../../lib/api/session.svelte.ts';
import type { Role } from '../../../lib/api/types.ts';
import type { Sign } from '../../../lib/ui/pictograms/Icon.svelte';

/** What people do at the centre, with a sign each. */
export const ROLE_SIGNS: Record<Role, Sign> = {
  volunteer: 'phase-inzamelen',
  repairer: 'step-repair',
  driver: 'station-driver',
  cashier: 'station-till',
  coordinator: 'list',
  administrator: 'settings',
};

/** The roles that this person may give: nobody makes an administrator who is not one. */
export function givableRoles(session: Session): Role[] {
  const all = Object.keys(ROLE_SIGNS) as Role[];
  return session.holds('administrator') ? all : all.filter((role) => role !== 'administrator');
}
