/** So long after the last time, a page may be loaded anew once more, in milliseconds. */
const PAUSE = 60_000;
const KEY = 'omloop-loaded-anew';

/**
 * A part of the program did not load: its file went with an older version, or the browser lost it. The page is loaded
 * anew, where it was, because a browser does not ask again for a part that failed once. Not over and over: then who asked
 * for it hears that it failed.
 */
export function loadAnewForMissingParts(reload: () => void, now: () => number = Date.now): () => void {
  const heal = (event: Event) => {
    if (now() - Number(sessionStorage.getItem(KEY) ?? 0) < PAUSE) return;
    sessionStorage.setItem(KEY, String(now()));
    event.preventDefault();
    reload();
  };
  addEventListener('vite:preloadError', heal);
  return () => removeEventListener('vite:preloadError', heal);
}
