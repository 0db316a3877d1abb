import { secretOf } from '../../lib/resident/link.ts';

/** What somebody can answer, in the words of the link. */
export type Answer = 'ja' | 'nee';

/** A link of the letter that asks whether a repaired thing still works. */
export interface AnswerLink {
  /** The secret of the booking. */
  token: string;
  /** The button of the letter that was pressed; null when the link has lost it. */
  answer: Answer | null;
}

/** Takes a link apart: the secret and the answer stand behind the `#`, with a dot between them. */
export function answerLink(hash: string): AnswerLink {
  const [token = '', word] = secretOf(hash).split('.');
  return { token, answer: word === 'ja' || word === 'nee' ? word : null };
}
