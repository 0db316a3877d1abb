/** Tones in hertz and how long each sounds, in seconds, one after the other. */
export type Tune = readonly (readonly [hertz: number, seconds: number])[];

/** Plays a tune. */
export function play(audio: AudioContext, tune: Tune): void {
  let start = audio.currentTime;
  for (const [frequency, duration] of tune) {
    tone(audio, frequency, start, duration);
    start += duration;
  }
}

function tone(audio: AudioContext, frequency: number, start: number, duration: number): void {
  const oscillator = new OscillatorNode(audio, { type: 'triangle', frequency });
  const gain = new GainNode(audio, { gain: 0.25 });
  // Fades out, or the speaker clicks.
  gain.gain.setTargetAtTime(0, start + duration * 0.7, 0.02);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(start + duration + 0.1);
}
