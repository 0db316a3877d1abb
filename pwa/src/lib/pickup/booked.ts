import { recallInTab, rememberInTab } from '../remember.ts';

const BOOKED = 'pickup-booked';

/** Notes that a pickup was just booked in this tab, and whether there is a mail of it. */
export function noteBooked(token: string, byMail: boolean): void {
  rememberInTab(BOOKED, JSON.stringify({ token, byMail }));
}

/** How somebody hears of the pickup of this link: by mail, or only here; null when it was not booked in this tab. */
export function howBooked(token: string): 'mail' | 'here' | null {
  try {
    const noted = JSON.parse(recallInTab(BOOKED) ?? 'null') as { token: string; byMail: boolean } | null;
    if (noted?.token !== token) return null;
    return noted.byMail ? 'mail' : 'here';
  } catch {
    return null;
  }
}
