import type { KeptKey } from '../../lib/api/keys.ts';
import type { NewRepairBooking, Photo, BookingAnswer, RepairSlot } from '../../lib/api/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';

/** What somebody filled in so far. */
export interface Draft {
  categoryId: string | null;
  problem: string;
  brand: string;
  ageYears: number | null;
  /** What the server has of the pictures of it, at most {@link MOST_PHOTOS}. */
  photos: readonly Photo[];
  slot: RepairSlot | null;
  name: string;
  email: string;
  /** The key of the last try to book. */
  sending: KeptKey | null;
  /** What the server answered, once it is booked. */
  answer: BookingAnswer | null;
}

/** So many pictures go with a booking. */
export const MOST_PHOTOS = 3;

/** Nothing is filled in yet. */
export const EMPTY: Draft = {
  categoryId: null,
  problem: '',
  brand: '',
  ageYears: null,
  photos: [],
  slot: null,
  name: '',
  email: '',
  sending: null,
  answer: null,
};

/** The questions of a booking, by their names in the address. */
export const QUESTIONS = ['wat', 'proberen', 'gelukt', 'kapot', 'tijd', 'wie', 'klaar'] as const;

export type Question = (typeof QUESTIONS)[number];

/** How far somebody is who is at a question, from 1 to {@link STAGES}; null where nothing is asked any more. */
export function stageOf(question: Question): number | null {
  const stages: Partial<Record<Question, number>> = { wat: 1, proberen: 2, kapot: 2, tijd: 3, wie: 4 };
  return stages[question] ?? null;
}

/** So many stages has a booking. */
export const STAGES = 4;

/** The draft that a tab kept. Kept by an older version or garbled, it begins anew. */
export function readDraft(kept: string | null): Draft {
  try {
    const draft: unknown = JSON.parse(kept ?? '{}');
    return { ...EMPTY, ...(draft as Partial<Draft>) };
  } catch {
    return { ...EMPTY };
  }
}

/**
 * The question to show. Whoever comes at one by a link or by going back is led to the first that they cannot skip.
 * @param wanted the one that the address names
 * @param chosen whether the thing of the draft is one that is repaired here
 */
export function questionFor(wanted: string | null, draft: Draft, chosen: boolean): Question {
  const question = QUESTIONS.find((each) => each === wanted) ?? 'wat';
  if (question === 'wat') return 'wat';
  if (question === 'klaar') return draft.answer ? 'klaar' : 'wat';
  if (!chosen) return 'wat';
  return question === 'wie' && !draft.slot ? 'tijd' : question;
}

/** Whether the place that was chosen is one to wait for. */
export function waits(draft: Draft): boolean {
  return draft.slot !== null && draft.slot.left < 1;
}

/** What is sent to book; null while it is not complete. What was left empty is left out. */
export function bodyOf(draft: Draft, language: Language): NewRepairBooking | null {
  const { categoryId, slot, ageYears } = draft;
  if (categoryId === null || slot === null) return null;
  const [problem, brand] = [draft.problem.trim(), draft.brand.trim()];
  return {
    slotId: slot.id,
    categoryId,
    ...(problem !== '' && { problem }),
    ...(brand !== '' && { brand }),
    ...(ageYears !== null && { ageYears }),
    photoIds: draft.photos.map(({ id }) => id),
    name: draft.name.trim(),
    email: draft.email.trim(),
    language,
    mayWait: waits(draft),
  };
}
