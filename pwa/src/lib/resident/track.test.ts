import { describe, expect, it } from 'vitest';
import type { Phase, Step } from '../api/types.ts';
import { lastRound, trackOf } from './track.ts';

function walk(phase: Phase, outcome: boolean, ...steps: Step[]) {
  const timeline = steps.map((step) => ({ step, at: '2026-11-21T10:00:00Z' }));
  return { phase, outcome, timeline, step: steps.at(-1) ?? 'received' };
}

describe('the way of a thing', () => {
  it('begins at the desk, with all else to come', () => {
    expect(trackOf(walk('inzamelen', false, 'received'))).toEqual([
      { phase: 'inzamelen', progress: 'now' },
      { phase: 'klaarmaken', progress: 'ahead' },
      { phase: 'verkopen', progress: 'ahead' },
    ]);
  });

  it('ends in a sale', () => {
    expect(trackOf(walk('verkopen', true, 'received', 'repair', 'for_sale', 'sold'))).toEqual([
      { phase: 'inzamelen', progress: 'done' },
      { phase: 'klaarmaken', progress: 'done' },
      { outcome: 'sold' },
    ]);
  });

  it('says that nothing had to be made ready', () => {
    const stops = trackOf(walk('verkopen', false, 'received', 'for_sale'));
    expect(stops[1]).toEqual({ phase: 'klaarmaken', progress: 'skipped' });
  });

  it('has the material in place of the shop', () => {
    expect(trackOf(walk('klaarmaken', true, 'received', 'to_test', 'recycled')).at(-1)).toEqual({
      outcome: 'recycled',
    });
  });

  it('ends at the desk when the thing was refused', () => {
    expect(trackOf(walk('inzamelen', true, 'received', 'refused'))).toEqual([
      { phase: 'inzamelen', progress: 'done' },
      { outcome: 'refused' },
    ]);
  });

  it('begins anew when the thing came back', () => {
    const back = walk('inzamelen', false, 'received', 'repair', 'for_sale', 'sold', 'received');
    expect(lastRound(back.timeline)).toHaveLength(1);
    expect(trackOf(back)[1]).toEqual({ phase: 'klaarmaken', progress: 'ahead' });
  });
});
