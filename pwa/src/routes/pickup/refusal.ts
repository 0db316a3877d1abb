import type { Problem } from '../../lib/api/problem.ts';
import type { PublicGood, PickupOffer } from '../../lib/api/types.ts';
import type { MessageKey } from '../../lib/i18n/keys.ts';
import type { Line, Question } from './draft.ts';

/** Why it cannot be as somebody wished, and where to put it right. */
export interface Refusal {
  at: Question;
  key: MessageKey;
  /** The thing that it is about, if it is about one. */
  goodId?: string | undefined;
}

const BY_CODE: Record<string, Refusal> = {
  full: { at: 'wanneer', key: 'pickup-refused-full' },
  booking_closed: { at: 'wanneer', key: 'pickup-refused-gone' },
  called_off: { at: 'wanneer', key: 'pickup-refused-gone' },
  not_found: { at: 'wanneer', key: 'pickup-refused-gone' },
  outside_area: { at: 'waar', key: 'pickup-refused-outside' },
  household_limit: { at: 'klopt', key: 'pickup-refused-household' },
  too_large_at_once: { at: 'wat', key: 'pickup-refused-large' },
  too_few_people: { at: 'wat', key: 'pickup-refused-people' },
};

const BY_FAULT: Record<string, MessageKey> = {
  photo_needed: 'pickup-refused-photo',
  not_collected: 'pickup-refused-not-collected',
};

/** The screens that have the fields of a booking, by the beginning of their place in it. */
const SCREENS: readonly (readonly [field: string, at: Question, key: MessageKey])[] = [
  ['/windowId', 'wanneer', 'pickup-refused-gone'],
  ['/address/postcode', 'waar', 'pickup-postcode-fault'],
  ['/address/houseNumber', 'waar', 'pickup-number-fault'],
  ['/address/street', 'adres', 'pickup-street-fault'],
  ['/address/town', 'adres', 'pickup-town-fault'],
  ['/name', 'wie', 'pickup-name-fault'],
  ['/phone', 'wie', 'pickup-phone-fault'],
  ['/email', 'wie', 'mail-address-fault'],
];

/** What to say of a refused booking; null when nothing can be put right on another screen. */
export function refusalOf(problem: Problem, lines: readonly Line[]): Refusal | null {
  return BY_CODE[problem.code] ?? faultOfThing(problem, lines) ?? faultOfField(problem);
}

function faultOfThing({ faults }: Problem, lines: readonly Line[]): Refusal | null {
  for (const { field, code } of faults) {
    const [, place, part] = /^\/things\/(\d+)\/(\w+)/.exec(field) ?? [];
    if (place === undefined) continue;
    const other = part === 'goodId' ? 'pickup-refused-unknown' : 'pickup-refused-photo-gone';
    return { at: 'wat', key: BY_FAULT[code] ?? other, goodId: lines[Number(place)]?.goodId };
  }
  return null;
}

function faultOfField({ faults }: Problem): Refusal | null {
  const screen = SCREENS.find(([field]) => faults.some((fault) => fault.field.startsWith(field)));
  return screen ? { at: screen[1], key: screen[2] } : null;
}

/** What an offer says against these things; null when nothing. */
export function refusalIn({ covered, fits, verdicts }: PickupOffer): Refusal | null {
  if (!covered) return { at: 'waar', key: 'pickup-refused-outside' };
  const no = verdicts.find(({ verdict }) => verdict === 'no');
  if (no) return { at: 'wat', key: BY_WHY[no.why ?? 'kind'], goodId: no.goodId };
  return fits ? null : { at: 'wat', key: 'pickup-refused-large' };
}

const BY_WHY = {
  kind: 'pickup-refused-not-collected',
  too_large: 'pickup-refused-large-thing',
  too_few_people: 'pickup-refused-people-thing',
} as const;

/** Whether a thing is still offered under this identity. */
export function isOffered(goods: readonly PublicGood[], goodId: string): boolean {
  return goods.some(({ id }) => id === goodId);
}
