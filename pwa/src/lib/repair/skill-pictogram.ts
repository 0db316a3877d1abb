import type { Skill } from '../api/types.ts';

/** The pictogram of a skill, among those of things. */
export function skillPictogram(skill: Skill): string {
  return skill === 'computers' ? 'laptop' : skill;
}
