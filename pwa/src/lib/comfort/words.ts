/** What has words of its own: the smallest of these around a finger is read. */
const READABLE =
  'button, a, label, legend, summary, h1, h2, h3, p, li, dt, dd, td, th, small, figcaption, [aria-label]';

/** Somebody who types does not want to hear it. */
const TYPED = 'input, textarea, select';

/** What can be read at a place of the page, or null. */
export function readableAt(place: EventTarget | null): HTMLElement | null {
  if (!(place instanceof Element) || place.closest(TYPED)) return null;
  const found = place.closest<HTMLElement>(READABLE);
  return found && wordsOf(found) !== '' ? found : null;
}

/** The words of an element, as a reader of the screen would say them. */
export function wordsOf(element: HTMLElement): string {
  const words = element.getAttribute('aria-label') ?? spoken(element);
  return words.replace(/\s+/g, ' ').trim();
}

/** Parts that stand beside each other without a space between them are still words of their own. */
function spoken(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  return label ?? [...node.childNodes].map(spoken).join(' ');
}

/** The language an element is in. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? 'nl';
}
