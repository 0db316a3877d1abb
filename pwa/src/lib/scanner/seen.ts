/** A label that was out of sight for so long is held before the camera anew, in milliseconds. */
const GONE = 1200;

/** Tells a label that comes before the camera from one that is still there. */
export class Seen {
  #text: string | null = null;
  #last = -Infinity;

  /** Takes what one look gave; time comes in, so that tests need no clock. */
  isNew(text: string | null, at: number): text is string {
    if (text === null) return false;
    const isNew = text !== this.#text || at - this.#last > GONE;
    this.#text = text;
    this.#last = at;
    return isNew;
  }
}
