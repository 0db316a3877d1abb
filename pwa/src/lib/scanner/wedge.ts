/**
 * USB and Bluetooth scanners that act as a keyboard ("wedge"): they type a label's text faster than any person.
 * A burst counts anywhere on the screen, except in a field where the person is typing.
 */

/**
 * Longest pause within a burst, in milliseconds. Slow Bluetooth scanners reach 35, and a tablet that is busy hears of
 * their keys later; fast fingers need more than 100 for a key.
 */
const PAUSE = 100;

/** A person's fingers may hit a few keys at once; a label's text is never this short. */
const SHORTEST = 6;

/** Gathers keys into bursts. Time comes in with each key, so that tests need no clock. */
export class Burst {
  #text = '';
  #last = -Infinity;

  /** True while keys come in faster than a person types. */
  get running(): boolean {
    return this.#text.length >= SHORTEST;
  }

  /** Takes one key; gives the whole text when this key (Enter or Tab) ends a burst. */
  take(key: string, at: number): string | null {
    if (at - this.#last > PAUSE) this.#text = '';
    this.#last = at;
    if (key === 'Enter' || key === 'Tab') return this.end();
    // Shift and other keys that write nothing.
    if (key.length === 1) this.#text += key;
    return null;
  }

  /** Ends the burst, as silence does: gives its text, or null when it was too short. */
  end(): string | null {
    const text = this.running ? this.#text : null;
    this.#text = '';
    return text;
  }
}

/** Listens for bursts on the whole page. Returns how to stop. */
export function listenForWedge(emit: (text: string) => void): () => void {
  const burst = new Burst();
  let silence: ReturnType<typeof setTimeout>;

  const send = (text: string | null) => {
    if (text !== null) emit(text);
  };
  const take = (event: KeyboardEvent) => {
    if (locked() || isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const text = burst.take(event.key, event.timeStamp);
    clearTimeout(silence);
    // The scanner's Enter must not press the button that happens to have the focus.
    if (text !== null || burst.running) event.preventDefault();
    if (text !== null) send(text);
    else silence = setTimeout(() => send(burst.end()), PAUSE * 2);
  };

  addEventListener('keydown', take, true);
  return () => {
    clearTimeout(silence);
    removeEventListener('keydown', take, true);
  };
}

/** Behind the lock of a tablet nothing is done: what is typed there is a PIN. */
function locked(): boolean {
  return document.querySelector('[data-locked]') !== null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  );
}
