import type { Page } from '@playwright/test';

/** The phone of a resident. */
export const PHONE = { viewport: { width: 390, height: 844 }, locale: 'nl-NL' };

/** A time on a button; marks of direction stand around it. */
export const TIME = /\d\d:\d\d/;

/** The event of the booking that is open on a phone, by the secret of its link. */
export async function eventOf(phone: Page, url: string): Promise<string> {
  const token = new URL(phone.url()).hash.slice(1);
  const mine = await phone.request.post(`${url}/v1/public/repair-bookings/_open`, { data: { token } });
  return ((await mine.json()) as { eventId: string }).eventId;
}
