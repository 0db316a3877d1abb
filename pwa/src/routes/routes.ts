import type { Route } from '../lib/router/router.svelte.ts';

/** The addresses of Omloop, and the screen behind each. */
export const routes: readonly Route[] = [
  { path: '/', screen: () => import('./start/StartScreen.svelte') },
  { path: '/inloggen', screen: () => import('./sign-in/SignInScreen.svelte'), areas: ['staff'] },
  {
    path: '/werkplek',
    screen: () => import('./sign-in/ChooseStation.svelte'),
    areas: ['staff'],
    staff: true,
  },
];

/** Shown at every other address. */
export const notFound: Route = { path: '', screen: () => import('./not-found/NotFoundScreen.svelte') };
