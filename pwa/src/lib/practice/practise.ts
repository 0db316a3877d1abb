import { createApi } from '../api/client.ts';
import { Session } from '../api/session.svelte.ts';
import { DeviceStore } from '../outbox/store.ts';
import { Work } from '../work.svelte.ts';
import { answersOf } from './answers.ts';
import { PracticeCentre } from './centre.ts';

/** What is made while practising, apart from what is kept for real. */
const STORE = 'omloop.practice';

/** Work with made-up things, and how to end it. */
export interface Practice {
  work: Work;
  centre: PracticeCentre;
  end: () => Promise<void>;
}

/** Begins to practise with the categories and rules that the device knows. Nothing of it is sent or kept. */
export async function practise({ session, known }: Work): Promise<Practice> {
  const { who } = session;
  if (!who) throw new Error('somebody practises');
  const store = new DeviceStore(STORE);
  await store.empty();
  const centre = new PracticeCentre(known, who.staff);
  const learner = new Session(createApi({ answer: answersOf(centre) }));
  learner.who = who;
  await store.keep('centre', who.centre.id);
  await store.keep('categories', [...known.categories]);
  await store.keep('rules', [...known.rules.rows]);
  const work = new Work(learner, store, { practising: true, lock: (run) => run() });
  await work.known.restore(who.centre.id);
  const stop = work.start();
  return {
    work,
    centre,
    end: async () => {
      stop();
      centre.close();
      await store.empty();
    },
  };
}
