import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reader } from './reader.ts';
import { Voices } from './voices.svelte.ts';

/** What a browser offers for reading, as far as is asked of it. */
class Speech extends EventTarget {
  voices = [{ lang: 'nl-NL', localService: true }];
  said: string[] = [];
  cancel = vi.fn();
  getVoices = () => this.voices;
  speak = ({ text, lang }: SpeechSynthesisUtterance) => void this.said.push(`${lang} ${text}`);
}

class Utterance {
  constructor(readonly text: string) {}
}

describe('a finger that rests on words', () => {
  let speech: Speech;
  let wanted: boolean;
  const taps = vi.fn();

  const press = (on: Element | null, type = 'pointerdown', at = {}) =>
    on?.dispatchEvent(
      new PointerEvent(type, { bubbles: true, isPrimary: true, cancelable: true, button: 0, ...at }),
    );
  const find = (selector: string) => document.querySelector(selector);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    taps.mockReset();
    speech = new Speech();
    wanted = true;
    document.body.innerHTML = `<main lang="nl">
      <button><svg aria-hidden="true"><text>x</text></svg><span>Naar de test</span><small>Lamp</small></button>
      <p lang="en">A <b>lamp</b></p>
      <label>Wachtwoord <input value="geheim"></label>
      <span aria-label="prijs 5 euro" class="price"><i>€ 5</i></span>
    </main>`;
    new Reader(() => wanted, new Voices(speech as unknown as SpeechSynthesis)).listen(document.body);
    find('button')?.addEventListener('click', taps);
  });

  it('hears them, and the tap that it was not does nothing', () => {
    press(find('button span'));
    vi.advanceTimersByTime(800);
    press(find('button'), 'pointerup');
    press(find('button span'), 'click');
    expect(speech.said).toEqual(['nl-NL Naar de test Lamp']);
    expect(taps).not.toHaveBeenCalled();
    press(find('button span'), 'click');
    expect(taps).toHaveBeenCalledOnce();
  });

  it('hears nothing after a tap, or when the finger went on', () => {
    press(find('button span'));
    vi.advanceTimersByTime(600);
    press(find('button'), 'pointerup');
    vi.advanceTimersByTime(600);
    press(find('button span'));
    press(find('button'), 'pointermove', { clientX: 40 });
    vi.advanceTimersByTime(800);
    press(find('button span'), 'click');
    expect(speech.said).toEqual([]);
    expect(taps).toHaveBeenCalledOnce();
  });

  it('hears what a reader of the screen would say', () => {
    press(find('.price i'));
    vi.advanceTimersByTime(800);
    expect(speech.said).toEqual(['nl-NL prijs 5 euro']);
  });

  it('does not hear what was typed', () => {
    press(find('input'));
    vi.advanceTimersByTime(800);
    expect(speech.said).toEqual([]);
  });

  it('hears a language only in a voice of the device itself', () => {
    press(find('b'));
    vi.advanceTimersByTime(800);
    speech.voices = [...speech.voices, { lang: 'en-US', localService: false }];
    speech.dispatchEvent(new Event('voiceschanged'));
    press(find('b'));
    vi.advanceTimersByTime(800);
    expect(speech.said).toEqual([]);
    speech.voices = [...speech.voices, { lang: 'en_GB', localService: true }];
    speech.dispatchEvent(new Event('voiceschanged'));
    press(find('b'));
    vi.advanceTimersByTime(800);
    expect(speech.said).toEqual(['en_GB A lamp']);
  });

  it('hears them at once where a phone would open a menu', () => {
    press(find('button span'));
    vi.advanceTimersByTime(450);
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    find('button')?.dispatchEvent(menu);
    expect(speech.said).toHaveLength(1);
    expect(menu.defaultPrevented).toBe(true);
  });

  it('hears nothing when reading is switched off', () => {
    wanted = false;
    press(find('button span'));
    vi.advanceTimersByTime(800);
    press(find('button span'), 'click');
    expect([speech.said, taps.mock.calls.length]).toEqual([[], 1]);
  });
});
