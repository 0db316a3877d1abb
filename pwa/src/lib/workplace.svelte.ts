import { createContext } from 'svelte';
import type { Session } from './api/session.svelte.ts';
import type { Work } from './work.svelte.ts';

/** Holds the work of whoever is signed in. A resident's phone never loads it. Handed down by context. */
export class Workplace {
  work = $state.raw<Work | null>(null);

  /** Opens what this device keeps for a centre. Returns how to close it. */
  open(session: Session, centre: string): () => void {
    let stop = () => {};
    let open = true;
    void import('./work.svelte.ts').then(async ({ Work }) => {
      const work = await Work.open(session, centre);
      if (!open) return;
      stop = work.start();
      this.work = work;
    });
    return () => {
      open = false;
      stop();
      this.work = null;
    };
  }
}

export const [useWorkplace, provideWorkplace] = createContext<Workplace>();

/** The work at this device, on a screen of staff: those are shown when it is there. */
export function useWork(): Work {
  const { work } = useWorkplace();
  if (!work) throw new Error('this screen is shown to staff at work');
  return work;
}
