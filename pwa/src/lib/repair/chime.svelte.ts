import { play, type Tune } from '../sound.ts';

/** A door bell: heard over the talk of a room, and not mistaken for a phone. */
const BELL: Tune = [
  [784, 0.28],
  [659, 0.28],
  [988, 0.5],
];

/** Rings when it is somebody's turn. A browser lets a page sound only after a tap on it. */
export class Chime {
  /** Whether it may sound. */
  on = $state(false);
  #audio: AudioContext | null = null;

  /** Switches it on or off. Call it from a tap; it rings once, so that the tap is answered. */
  async toggle(): Promise<void> {
    this.on = !this.on;
    if (!this.on) return;
    this.#audio ??= new AudioContext();
    await this.#audio.resume();
    this.ring();
  }

  /** Rings, if it may. */
  ring(): void {
    if (this.on && this.#audio) play(this.#audio, BELL);
  }
}
