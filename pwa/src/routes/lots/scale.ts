import { parseDecimal } from '../../lib/ui/decimal.ts';

/**
 * Scales that act as a keyboard: they type what they weigh in kilograms, ended by Enter, faster than any person.
 * Inside a field the digits go where the person put the cursor.
 */

/** Longest pause between two characters of a scale, in milliseconds. */
const PAUSE = 60;

/** Gathers keys to what a scale types. Time comes in with each key, so that tests need no clock. */
export class ScaleKeys {
  #text = '';
  #last = -Infinity;

  /** Takes one key; gives the weight in grams when this key ends what a scale typed. */
  take(key: string, at: number): number | null {
    if (at - this.#last > PAUSE) this.#text = '';
    this.#last = at;
    if (key !== 'Enter') {
      if (key.length === 1) this.#text += key;
      return null;
    }
    const grams = readScale(this.#text);
    this.#text = '';
    return grams;
  }
}

/** Reads what a scale types: `12.345`, `12,3 kg` or `ST,+ 12.345kg`, in grams; null when it is no weight. */
export function readScale(text: string): number | null {
  const figure = /(?:^|[\s,+])(\d+(?:[.,]\d{1,3})?)\s*(?:kg)?\s*$/i.exec(text)?.[1];
  return figure === undefined ? null : parseDecimal(figure, 3);
}

/** Listens for a scale on the whole page. Returns how to stop. */
export function listenForScale(emit: (grams: number) => void): () => void {
  const keys = new ScaleKeys();
  const take = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'radio') return;
    const grams = keys.take(event.key, event.timeStamp);
    if (grams === null) return;
    // The scale's Enter must not press the button that happens to have the focus.
    event.preventDefault();
    emit(grams);
  };
  addEventListener('keydown', take, true);
  return () => removeEventListener('keydown', take, true);
}
