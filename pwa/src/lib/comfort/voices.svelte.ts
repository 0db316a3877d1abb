/** The voices this device can read with. A browser tells them some time after it was asked. */
export class Voices {
  #all = $state.raw<readonly SpeechSynthesisVoice[]>([]);

  constructor(readonly speech: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
    const look = () => (this.#all = speech?.getVoices() ?? []);
    speech?.addEventListener('voiceschanged', look);
    look();
  }

  /**
   * A voice of the device itself for a language, or null: what stands on the screen is not sent to a stranger's
   * server to be read.
   */
  for(language: string): SpeechSynthesisVoice | null {
    const fits = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().split(/[-_]/)[0] === language;
    return this.#all.find((voice) => voice.localService && fits(voice)) ?? null;
  }
}
