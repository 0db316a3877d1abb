import { createContext } from 'svelte';
import { recall, remember } from '../remember.ts';
import { Voices } from './voices.svelte.ts';

/** The hand that taps: what can be done stands on its side. */
export type Hand = 'right' | 'left';

/** How this device shows itself and is worked with. It remembers what was chosen. Handed down by context. */
export class Comfort {
  hand = $state<Hand>(recall('hand') === 'left' ? 'left' : 'right');
  /** Whether words are read aloud under a finger that rests on them. */
  reading = $state(recall('reading') !== 'off');
  readonly voices = new Voices();
  #chosen = $state(recall('contrast') === 'more');
  readonly #asked = matchMedia('(prefers-contrast: more)');
  #system = $state(this.#asked.matches);

  /** Black on white with clear edges: because it was chosen here, or for the whole device. */
  get contrast(): boolean {
    return this.#chosen || this.#system;
  }

  set contrast(more: boolean) {
    this.#chosen = more;
    remember('contrast', more ? 'more' : 'usual');
  }

  /** The whole device asks for it, so it cannot be switched off here. */
  get contrastOfDevice(): boolean {
    return this.#system;
  }

  /** Chooses the hand. */
  useHand(hand: Hand): void {
    this.hand = hand;
    remember('hand', hand);
  }

  /** Switches reading aloud on or off. */
  readAloud(on: boolean): void {
    this.reading = on;
    remember('reading', on ? 'on' : 'off');
  }

  /** Makes the page look as was chosen, and keeps it so. Call it where effects may live. */
  follow(page: HTMLElement): void {
    $effect(() => {
      page.dataset['contrast'] = this.contrast ? 'more' : 'usual';
      page.dataset['hand'] = this.hand;
    });
    $effect(() => {
      const look = () => (this.#system = this.#asked.matches);
      this.#asked.addEventListener('change', look);
      return () => this.#asked.removeEventListener('change', look);
    });
  }
}

export const [useComfort, provideComfort] = createContext<Comfort>();
