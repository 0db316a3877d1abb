import { asProblem, type Problem } from '../api/problem.ts';
import type { RepairBooking } from '../api/types.ts';
import { parseTicket } from '../scanner/ticket.ts';
import type { RepairDay } from './staff-day.svelte.ts';

/** What came of a text that was held before the scanner of the repair café. */
export type CheckIn =
  /** They are in, and have their number. */
  | { kind: 'in'; booking: RepairBooking }
  /** Nobody here can tell whose ticket it is; the server hears of it later. */
  | { kind: 'later' }
  /** The label of a thing that is here. */
  | { kind: 'thing'; booking: RepairBooking }
  | { kind: 'no_ticket' }
  | { kind: 'refused'; problem: Problem };

/** Why a ticket lets nobody in, as far as there is something to do about it. */
const REASONS = [
  'other_day',
  'other_centre',
  'link_unknown',
  'still_waiting',
  'was_released',
  'not_confirmed',
  'offline',
] as const;

export type Reason = (typeof REASONS)[number];

/** Checks in whoever has the ticket with this text. */
export async function checkIn(day: RepairDay, text: string): Promise<CheckIn> {
  const ticket = parseTicket(text);
  if (ticket.kind === 'own') {
    const booking = day.bookings.find(({ labelCode }) => labelCode === ticket.code);
    return booking ? { kind: 'thing', booking } : { kind: 'no_ticket' };
  }
  if (ticket.kind !== 'ticket') return { kind: 'no_ticket' };
  try {
    const ours = await ticketHash(ticket.token);
    const known = day.bookings.find((booking) => booking.ticket === ours);
    const booking = await day.checkIn(ticket.token, known);
    return booking ? { kind: 'in', booking } : { kind: 'later' };
  } catch (thrown) {
    return { kind: 'refused', problem: asProblem(thrown) };
  }
}

/** By what a ticket is known without a network: the SHA-256 of its secret, in hex. */
async function ticketHash(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The reason that a refusal has words of its own for; null for what else may go wrong. */
export function reasonOf({ code }: Problem): Reason | null {
  return REASONS.find((reason) => reason === code) ?? null;
}
