import { expect, it } from 'vitest';
import { STEPS, STEPS_OF } from './steps.ts';
import { toneOfStep } from './tone.ts';

it('every step has the colour of its phase', () => {
  for (const [phase, steps] of Object.entries(STEPS_OF))
    for (const step of steps) expect(toneOfStep(step)).toBe(phase);
});

it('every step stands in the list once', () => {
  expect(new Set(STEPS).size).toBe(STEPS.length);
  expect(STEPS).toHaveLength(19);
});
