import type { NextStep, RepairAct, RepairBarrier, RepairResult, RepairStep, Skill } from '../api/types.ts';
import type { SignName } from '../ui/pictograms/names.ts';

/** What repairers can do, in the order to show it. */
export const SKILLS = [
  'electrical',
  'computers',
  'textile',
  'furniture',
  'bicycles',
  'jewellery',
  'toys',
  'other',
] as const satisfies readonly Skill[];

/** What is done with a booking, with a sign. */
export const ACT_SIGNS: Record<RepairAct, SignName> = {
  arrive: 'arrive',
  take: 'step-repair',
  put_back: 'move-undo',
  finish: 'step-ready',
  pass_test: 'move-pass-test',
  fail_test: 'move-fail-test',
  go_home: 'step-returned-to-owner',
  give_up: 'move-give-away',
  miss_out: 'no-show',
  cancel: 'wrong',
};

/** Where a booking stands, with a sign. */
export const STEP_SIGNS: Record<RepairStep, SignName> = {
  booked: 'calendar',
  arrived: 'arrive',
  at_table: 'step-repair',
  finished: 'step-ready',
  home: 'step-returned-to-owner',
  given_up: 'move-give-away',
  no_show: 'no-show',
  cancelled: 'wrong',
};

/** What came of a repair, with a sign. */
export const RESULT_SIGNS: Record<RepairResult, SignName> = {
  fixed: 'condition-good',
  repairable: 'step-repair',
  end_of_life: 'step-residual',
  unknown: 'condition-unknown',
};

/** Why something cannot be repaired, with a sign. */
export const BARRIER_SIGNS: Record<RepairBarrier, SignName> = {
  parts_not_available: 'no-part',
  parts_too_expensive: 'move-reprice',
  no_way_to_open: 'lock',
  no_information: 'no-manual',
  no_equipment: 'no-tools',
  too_worn_out: 'condition-broken',
};

/** What comes next, with a sign. */
export const NEXT_SIGNS: Record<NextStep, SignName> = {
  nothing: 'check',
  come_back: 'move-hand-in-again',
  professional: 'professional',
  give_up: 'move-give-away',
};
