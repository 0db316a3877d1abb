/**
 * Small choices a device keeps between visits: language, sound, label stock.
 * A browser may forbid storage (private window, kiosk policy): then nothing is remembered and nothing breaks.
 */

/** What was remembered under this name, or null. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`omloop.${name}`);
  } catch {
    return null;
  }
}

/** Can this device remember anything at all? */
export function canRemember(): boolean {
  remember('remembers', 'yes');
  return recall('remembers') === 'yes';
}

/** Keeps a choice on this device. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`omloop.${name}`, value);
  } catch {
    // Storage is forbidden or full: the choice lasts until the page is closed.
  }
}

/** What this tab kept under this name, or null: it outlives a reload, and is gone when the tab is closed. */
export function recallInTab(name: string): string | null {
  try {
    return sessionStorage.getItem(`omloop.${name}`);
  } catch {
    return null;
  }
}

/** Keeps something for as long as this tab is open. */
export function rememberInTab(name: string, value: string): void {
  try {
    sessionStorage.setItem(`omloop.${name}`, value);
  } catch {
    // Storage is forbidden or full: it lasts until the page is loaded again.
  }
}
