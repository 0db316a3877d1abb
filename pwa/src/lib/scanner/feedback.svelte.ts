import { createContext } from 'svelte';
import { recall, remember } from '../remember.ts';
import { play, type Tune } from '../sound.ts';

export type Verdict = 'right' | 'wrong';

/** Up for right, low and twice for wrong. */
const TUNES: Record<Verdict, Tune> = {
  right: [
    [660, 0.09],
    [990, 0.14],
  ],
  wrong: [
    [220, 0.16],
    [180, 0.24],
  ],
};

/** Vibration patterns in milliseconds. */
const BUZZES: Record<Verdict, number[]> = { right: [60], wrong: [120, 80, 120] };

/** How long the colour stays, in milliseconds. */
const FLASH = 700;

/** Tells right from wrong in three ways at once: sound, vibration and colour. Handed down by context. */
export class Feedback {
  /** The sound can be switched off; the device remembers. */
  sound = $state(recall('sound') !== 'off');
  /** The colour the edge of the screen has now. */
  flash = $state<Verdict | null>(null);
  #audio: AudioContext | null = null;
  #fade: ReturnType<typeof setTimeout> | undefined;

  /** Gives the signal. */
  signal(verdict: Verdict): void {
    if (this.sound) this.#play(verdict);
    navigator.vibrate?.(BUZZES[verdict]);
    this.flash = verdict;
    clearTimeout(this.#fade);
    this.#fade = setTimeout(() => (this.flash = null), FLASH);
  }

  /** Switches the sound on or off. */
  useSound(on: boolean): void {
    this.sound = on;
    remember('sound', on ? 'on' : 'off');
  }

  #play(verdict: Verdict): void {
    this.#audio ??= new AudioContext();
    play(this.#audio, TUNES[verdict]);
  }
}

export const [useFeedback, provideFeedback] = createContext<Feedback>();
