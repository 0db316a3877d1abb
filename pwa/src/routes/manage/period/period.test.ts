import { describe, expect, it } from 'vitest';
import { fromQuery, periodOf, presetOf, PRESETS, toQuery } from './period.ts';

const NOW = new Date('2026-03-15T12:00:00Z');

describe('the days that are asked for most', () => {
  it.each([
    ['this-month', '2026-03-01', '2026-03-15'],
    ['last-month', '2026-02-01', '2026-02-28'],
    ['this-year', '2026-01-01', '2026-03-15'],
    ['last-year', '2025-01-01', '2025-12-31'],
  ] as const)('%s', (preset, from, to) => expect(periodOf(preset, NOW)).toEqual({ from, to }));

  it('are those of the calendar at the centre', () => {
    const lateInLondon = new Date('2026-11-30T23:30:00Z');
    expect(periodOf('this-month', lateInLondon)).toEqual({ from: '2026-12-01', to: '2026-12-01' });
    expect(periodOf('last-month', lateInLondon)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  });

  it('go back to December from January', () => {
    const january = new Date('2026-01-10T12:00:00Z');
    expect(periodOf('last-month', january)).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });

  it.each(PRESETS)('are known again: %s', (preset) =>
    expect(presetOf(periodOf(preset, NOW), NOW)).toBe(preset),
  );

  it('are not taken for others', () =>
    expect(presetOf({ from: '2026-03-02', to: '2026-03-15' }, NOW)).toBeNull());
});

describe('the address', () => {
  const usual = periodOf('this-year', NOW);

  it('says which days', () => {
    const asked = { from: '2025-05-01', to: '2025-05-09' };
    expect(fromQuery(new URLSearchParams(toQuery(asked)), usual)).toEqual(asked);
  });

  it('need not say them', () => expect(fromQuery(new URLSearchParams(), usual)).toEqual(usual));
});
