import { parseLabel, type LabelText } from './label.ts';

/** What a text that is held before a scanner at the repair café means. Nothing of it is ever opened. */
export type TicketText =
  /** What stands behind the `#` of the link to a booking. */
  { kind: 'ticket'; token: string } | LabelText;

/** Secrets in links are made of these, and the server takes no longer ones. */
const TOKEN = /^[\w-]{8,100}$/;

/** Reads a ticket: exactly our own address `{origin}/afspraak#{token}`. All else is read as a label. */
export function parseTicket(raw: string, origin: string = location.origin): TicketText {
  const text = raw.trim();
  const address = `${origin}/afspraak#`;
  const token = text.startsWith(address) ? text.slice(address.length) : '';
  return TOKEN.test(token) ? { kind: 'ticket', token } : parseLabel(text, origin);
}
