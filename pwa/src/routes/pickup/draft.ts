import type { KeptKey } from '../../lib/api/keys.ts';
import type { NewPublicPickup, NewPickupThing, Photo, OfferedWindow, Spot } from '../../lib/api/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';

/** So many of one kind of thing that somebody wants to have collected. */
export interface Line {
  goodId: string;
  pieces: number;
  /** Whether it was taken apart. */
  apart: boolean;
  /** What the server has of its pictures, at most {@link MOST_PHOTOS}. */
  photos: readonly Photo[];
}

/** What somebody filled in so far. */
export interface Draft {
  postcode: string;
  houseNumber: string;
  street: string;
  town: string;
  /** Where it is on the map, if a register knows. */
  spot: Spot | null;
  /** The code of its municipality, `GM0855`, if a register knows. */
  municipality: string | null;
  /** The postcode and number that were looked up last. */
  house: string;
  /** Whether we come there; null while that was not asked. */
  covered: boolean | null;
  lines: readonly Line[];
  /** The thing that is being put on the list or changed. */
  line: Line | null;
  /** The floor; 0 is the street's. */
  floor: number;
  lift: boolean;
  note: string;
  window: OfferedWindow | null;
  name: string;
  phone: string;
  email: string;
  /** The key of the last try to book. */
  sending: KeptKey | null;
}

/** So many pictures go with a thing. */
export const MOST_PHOTOS = 3;

/** So many kinds of things go with a pickup. */
export const MOST_LINES = 20;

/** So many of one kind go with a pickup. */
export const MOST_PIECES = 50;

/** Nothing is filled in yet. */
export const EMPTY: Draft = {
  postcode: '',
  houseNumber: '',
  street: '',
  town: '',
  spot: null,
  municipality: null,
  house: '',
  covered: null,
  lines: [],
  line: null,
  floor: 0,
  lift: false,
  note: '',
  window: null,
  name: '',
  phone: '',
  email: '',
  sending: null,
};

/** The questions of a booking, by their names in the address. */
export const QUESTIONS = [
  'waar',
  'adres',
  'buiten',
  'wat',
  'ding',
  'huis',
  'wanneer',
  'wie',
  'klopt',
] as const;

export type Question = (typeof QUESTIONS)[number];

const STAGE: Record<Question, number> = {
  ...{ waar: 1, adres: 1, buiten: 1, wat: 2, ding: 2 },
  ...{ huis: 3, wanneer: 4, wie: 5, klopt: 6 },
};

/** How far somebody is who is at a question, from 1 to {@link STAGES}. */
export function stageOf(question: Question): number {
  return STAGE[question];
}

/** So many stages has a booking. */
export const STAGES = 6;

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
 */
export function questionFor(wanted: string | null, draft: Draft): Question {
  const question = QUESTIONS.find((each) => each === wanted) ?? 'waar';
  if (question === 'waar' || draft.covered === null) return 'waar';
  if (!draft.covered) return 'buiten';
  if (question === 'buiten') return 'waar';
  if (question === 'adres' || draft.street === '' || draft.town === '') return 'adres';
  if (question === 'ding') return draft.line ? 'ding' : 'wat';
  if (question === 'wat' || draft.lines.length === 0) return 'wat';
  if (question === 'huis' || question === 'wanneer') return question;
  if (!draft.window) return 'wanneer';
  return question === 'klopt' && !isReachable(draft) ? 'wie' : question;
}

/** Whether we know who it is and how to reach them. */
export function isReachable({ name, phone, email }: Draft): boolean {
  return name.trim() !== '' && (phone.trim() !== '' || email.trim() !== '');
}

/** These things as they are sent. */
export function thingsOf(lines: readonly Line[]): NewPickupThing[] {
  return lines.map(({ goodId, pieces, apart, photos }) => ({
    ...{ goodId, pieces, apart },
    photoIds: photos.map(({ id }) => id),
  }));
}

/** What is sent to book; null while it is not complete. What was left empty is left out. */
export function bodyOf(draft: Draft, language: Language): NewPublicPickup | null {
  if (draft.window === null || draft.lines.length === 0) return null;
  const { spot, municipality, floor, lift } = draft;
  const [phone, email, note] = [draft.phone.trim(), draft.email.trim(), draft.note.trim()];
  return {
    windowId: draft.window.id,
    address: {
      street: draft.street.trim(),
      houseNumber: draft.houseNumber.trim(),
      postcode: draft.postcode.trim(),
      town: draft.town.trim(),
      ...(spot && { spot }),
    },
    ...(municipality && { municipality }),
    ...{ floor, lift },
    name: draft.name.trim(),
    ...(phone !== '' && { phone }),
    ...(email !== '' && { email }),
    ...(note !== '' && { note }),
    language,
    things: thingsOf(draft.lines),
  };
}
