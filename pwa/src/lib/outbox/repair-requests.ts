import { ask, type Api } from '../api/client.ts';
import { keyHeader } from '../api/idempotency.ts';
import type { NewRepairAct, RepairBooking } from '../api/types.ts';
import type { RepairDeed } from './act.ts';

/** Where something that was done at the repair café is posted, and what. */
export interface RepairRequest {
  at: `/repair-${'events' | 'bookings'}/{id}/${'_check-in' | 'bookings' | 'acts' | 'label'}`;
  /** What stands for `{id}`. */
  id: string;
  body: object;
}

/** The request that tells of a deed. */
export function repairRequest(deed: RepairDeed, deviceAt: string): RepairRequest {
  switch (deed.kind) {
    case 'ticket':
      return { at: '/repair-events/{id}/_check-in', id: deed.event, body: { token: deed.token, deviceAt } };
    case 'visit':
      return { at: '/repair-events/{id}/bookings', id: deed.event, body: { ...deed.body, deviceAt } };
    case 'repair':
      return { at: '/repair-bookings/{id}/acts', id: deed.booking, body: { ...deed.body, deviceAt } };
    case 'repair_label':
      return { at: '/repair-bookings/{id}/label', id: deed.booking, body: { ...deed.body, deviceAt } };
  }
}

/** Tells the server what was done at the repair café; gives the booking as it stands afterwards. */
export function tellRepair(
  api: Api,
  key: string,
  deed: RepairDeed,
  deviceAt: string,
): Promise<RepairBooking> {
  const { at, id, body } = repairRequest(deed, deviceAt);
  const params = { path: { id }, header: keyHeader(key) };
  // All four are asked and answered in the same way.
  return ask(api.POST(at as '/repair-bookings/{id}/acts', { params, body: body as NewRepairAct }));
}
