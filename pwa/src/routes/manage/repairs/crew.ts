import type { CrewMember, RosterAnswer } from '../../../lib/api/types.ts';
import type { SignName } from '../../../lib/ui/pictograms/names.ts';

/** What can be said of a day, or nothing yet, in the order to show it. */
const ANSWERS = [
  ['yes', 'check'],
  ['maybe', 'condition-unknown'],
  ['nothing', 'clock'],
  ['no', 'wrong'],
] as const satisfies readonly (readonly [RosterAnswer | 'nothing', SignName])[];

/** Those who said the same of a day. */
export interface Group {
  answer: RosterAnswer | 'nothing';
  icon: SignName;
  people: CrewMember[];
}

/** The repairers of a day by what they said; what nobody said is left out. */
export function byAnswer(crew: readonly CrewMember[]): Group[] {
  const groups = ANSWERS.map(([answer, icon]) => ({
    answer,
    icon,
    people: crew.filter((each) => (each.answer ?? 'nothing') === answer),
  }));
  return groups.filter(({ people }) => people.length > 0);
}
