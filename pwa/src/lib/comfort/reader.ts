import type { Voices } from './voices.svelte.ts';
import { languageOf, readableAt, wordsOf } from './words.ts';

/** How long a finger rests before it is a question, in milliseconds: longer than a slow tap. */
const HOLD = 700;

/** A finger never lies quite still: it may move so far, in CSS pixels. */
const STILL = 12;

/** A little slower than people talk. */
const RATE = 0.9;

/** Somebody's finger on words. */
interface Press {
  on: HTMLElement;
  x: number;
  y: number;
  timer: ReturnType<typeof setTimeout>;
}

/** Reads aloud what a finger rests on. The tap that it was not does nothing then. */
export class Reader {
  #press: Press | null = null;
  /** The finger still lies on what was read: letting go is not a tap. */
  #read = false;

  constructor(
    private readonly wanted: () => boolean,
    private readonly voices: Voices,
  ) {}

  /** Listens to a part of the page. Returns how to stop. */
  readonly listen = (page: HTMLElement): (() => void) => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    page.addEventListener('pointerdown', (event) => this.#down(event), options);
    page.addEventListener('pointermove', (event) => this.#moved(event), options);
    page.addEventListener('pointerup', () => this.#lift(), options);
    page.addEventListener('pointercancel', () => this.#lift(), options);
    page.addEventListener('click', (event) => this.#click(event), options);
    page.addEventListener('contextmenu', (event) => this.#menu(event), options);
    return () => {
      this.#lift();
      stop.abort();
    };
  };

  /** Reads an element now. */
  read(element: HTMLElement): void {
    const voice = this.#voiceFor(element);
    if (!voice) return;
    const words = new SpeechSynthesisUtterance(wordsOf(element));
    Object.assign(words, { voice, lang: voice.lang, rate: RATE });
    element.dataset['read'] = '';
    words.onend = words.onerror = () => delete element.dataset['read'];
    this.voices.speech?.cancel();
    this.voices.speech?.speak(words);
  }

  #down({ target, button, isPrimary, clientX: x, clientY: y }: PointerEvent): void {
    this.#lift();
    this.#read = false;
    this.voices.speech?.cancel();
    const on = this.wanted() && isPrimary && button === 0 ? readableAt(target) : null;
    if (!on || !this.#voiceFor(on)) return;
    this.#press = { on, x, y, timer: setTimeout(() => this.#rest(), HOLD) };
  }

  #voiceFor(element: Element): SpeechSynthesisVoice | null {
    return this.voices.for(languageOf(element));
  }

  #moved({ clientX, clientY }: PointerEvent): void {
    const press = this.#press;
    if (press && Math.hypot(clientX - press.x, clientY - press.y) > STILL) this.#lift();
  }

  #lift(): void {
    clearTimeout(this.#press?.timer);
    this.#press = null;
  }

  #rest(): void {
    const press = this.#press;
    this.#lift();
    if (!press) return;
    this.#read = true;
    getSelection()?.removeAllRanges();
    this.read(press.on);
  }

  #click(event: MouseEvent): void {
    if (!this.#read) return;
    this.#read = false;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A phone opens the menu of a link under a resting finger, some sooner than we read. */
  #menu(event: MouseEvent): void {
    if (!this.#press && !this.#read) return;
    event.preventDefault();
    this.#rest();
  }
}
