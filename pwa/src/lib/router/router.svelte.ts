import { createContext, type Component } from 'svelte';
import type { Area } from '../i18n/messages.ts';
import { matchPath, type Params } from './match.ts';

/** What every screen is given. */
export interface ScreenProps {
  params: Params;
}

type Screen = Component<ScreenProps>;

/** A screen whose address has no named parts takes no props. */
type AnyScreen = Screen | Component<Record<string, never>>;

/** An address and the screen that answers it. Screens are loaded when first asked for. */
export interface Route {
  path: string;
  screen: () => Promise<{ default: AnyScreen }>;
  /** The areas of texts the screen needs, besides the common ones. */
  areas?: readonly Area[];
  /** For signed-in staff: others get the sign-in form at this address first. */
  staff?: boolean;
  /** For a tablet at the door as well. */
  door?: boolean;
  /** Without the header and the footer: nobody goes elsewhere from a screen on a wall or at a door. */
  bare?: boolean;
}

/** A screen that is ready to be shown. */
export interface Shown {
  route: Route;
  params: Params;
  path: string;
  Screen: Screen;
}

/** Which screen is shown, by the address bar. Handed down by context. */
export class Router {
  /** The screen on show; null while the very first one loads. */
  shown = $state.raw<Shown | null>(null);
  /** The query of the address: what a list is filtered on. */
  query = $state.raw(new URLSearchParams(location.search));
  /** What readers of the screen are told after a change of screen. */
  announcement = $state('');
  /** The code or texts of a screen could not be loaded. */
  failed = $state(false);
  #first = true;
  #latest = 0;

  constructor(
    private readonly routes: readonly Route[],
    private readonly otherwise: Route,
    private readonly prepare: (route: Route) => Promise<void>,
  ) {}

  /** Shows the screen of the current address and follows the back button from now on. */
  start(): () => void {
    const follow = () => void this.#show();
    addEventListener('popstate', follow);
    void this.#show();
    return () => removeEventListener('popstate', follow);
  }

  /** Goes to an address of ours. `replace` leaves no step back to where we were. */
  async go(to: string, { replace = false } = {}): Promise<void> {
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
    await this.#show();
    scrollTo(0, 0);
  }

  /** Changes the query of this address without leaving the screen. Empty values are left out. */
  setQuery(values: Record<string, string>): void {
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    this.query = query;
  }

  /** A screen says it stands there: its heading gets the focus, and is read out. */
  arrived(heading: HTMLElement): void {
    // On the first screen the browser reads the page itself; moving the focus would cut it short.
    if (!this.#first) heading.focus({ preventScroll: true });
    if (!this.#first) this.announcement = heading.textContent?.trim() ?? '';
    this.#first = false;
  }

  /** Keeps clicks on links to our own screens within the page. Attach it to the root of the app. */
  readonly links = (root: HTMLElement): (() => void) => {
    const follow = (event: MouseEvent) => {
      const to = ownAddress(event);
      if (to === null) return;
      event.preventDefault();
      void this.go(to);
    };
    root.addEventListener('click', follow);
    return () => root.removeEventListener('click', follow);
  };

  async #show(): Promise<void> {
    const turn = ++this.#latest;
    const path = location.pathname;
    const { route, params } = this.#find(path);
    try {
      const [{ default: screen }] = await Promise.all([route.screen(), this.prepare(route)]);
      // Someone who clicks twice gets the last screen asked for, not the slowest.
      if (turn !== this.#latest) return;
      this.query = new URLSearchParams(location.search);
      this.shown = { route, params, path, Screen: screen as Screen };
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  #find(path: string): { route: Route; params: Params } {
    for (const route of this.routes) {
      const params = matchPath(route.path, path);
      if (params) return { route, params };
    }
    return { route: this.otherwise, params: {} };
  }
}

/** Where a plain click on a link of ours leads; null when the browser must handle it itself. */
function ownAddress(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element).closest('a');
  if (!link || link.target !== '' || link.hasAttribute('download')) return null;
  if (link.origin !== location.origin || /^\/(v1|photos)\//.test(link.pathname)) return null;
  // A jump within the page, as the skip link does.
  if (link.hash !== '' && link.pathname === location.pathname) return null;
  return link.pathname + link.search + link.hash;
}

export const [useRouter, provideRouter] = createContext<Router>();
