import { createContext } from 'svelte';
import type { Session } from './api/session.svelte.ts';
import type { Practice } from './practice/practise.ts';
import type { Work } from './work.svelte.ts';

/** Holds the work of whoever is signed in. A resident's phone never loads it. Handed down by context. */
export class Workplace {
  /** Made-up things to learn with, while somebody practises. */
  practice = $state.raw<Practice | null>(null);
  #real = $state.raw<Work | null>(null);
  #stop = () => {};

  /** What is worked with now. */
  get work(): Work | null {
    return this.practice?.work ?? this.#real;
  }

  /** Opens what this device keeps for a centre. Returns how to close it. */
  open(session: Session, centre: string): () => void {
    let open = true;
    void import('./work.svelte.ts').then(async ({ Work }) => {
      const work = await Work.open(session, centre);
      if (!open) return;
      this.#stop = work.start();
      this.#real = work;
    });
    return () => {
      open = false;
      void this.stopPractising();
      this.#stop();
      this.#real = null;
    };
  }

  /** Puts the real work aside, and goes on with made-up things. */
  async practise(): Promise<void> {
    const real = this.#real;
    if (!real || this.practice) return;
    const { practise } = await import('./practice/practise.ts');
    const practice = await practise(real);
    // Who signed out meanwhile does not practise: the next person would find all writing withheld.
    if (this.#real !== real || this.practice) return practice.end();
    this.#stop();
    real.session.practising = true;
    this.practice = practice;
  }

  /** Goes back to the real work; what was made up is gone. */
  async stopPractising(): Promise<void> {
    const { practice } = this;
    const real = this.#real;
    if (!practice || !real) return;
    this.practice = null;
    real.session.practising = false;
    this.#stop = real.start();
    await practice.end();
  }
}

export const [useWorkplace, provideWorkplace] = createContext<Workplace>();

/** The work at this device, on a screen of staff: those are shown when it is there. */
export function useWork(): Work {
  const { work } = useWorkplace();
  if (!work) throw new Error('this screen is shown to staff at work');
  return work;
}
