import { describe, expect, it } from 'vitest';
import type { PickupFigures } from '../../../../lib/api/types.ts';
import { I18n } from '../../../../lib/i18n/i18n.svelte.ts';
import { without } from '../../../../lib/without.ts';
import { doorRows, driveRows, thingRows } from './rows.ts';

const FIGURES: PickupFigures = {
  ...{ from: '2026-12-01', to: '2026-12-31', days: 4, routes: 6, stops: 18, notHome: 2 },
  ...{ taken: 30, brought: 3, notThere: 2, kilos: 600, metres: 150_000, seconds: 36_000, co2Grams: 31_500 },
  refused: [{ reason: 'wet', pieces: 8 }],
};

describe('the figures of the pickup service', () => {
  const i18n = new I18n();
  const figures = (rows: { figures: readonly string[] }[]) => rows.map(({ figures: [figure] }) => figure);

  it('say at how many doors nobody was', () => {
    const rows = doorRows(i18n, FIGURES);
    expect(figures(rows)).toEqual(['4', '6', '18', '2']);
    expect(rows.at(-1)?.share).toBe(0.1);
  });

  it('say what part of the things was refused, and why', () => {
    const rows = thingRows(i18n, FIGURES);
    expect(figures(rows)).toEqual(['30', '8', '8', '2', '3']);
    expect(rows.map(({ share }) => share)).toEqual([0.75, 0.2, 0.2, 0.05, undefined]);
  });

  it('say what came of an hour, of a kilometre, and of what was blown out', () => {
    const told = ['10,0', '150', '600', '2,0', '60,0', '4,0', '31,5', '52,5'];
    expect(figures(driveRows(i18n, FIGURES))).toEqual(told);
    const unknown = without(FIGURES, 'co2Grams');
    expect(figures(driveRows(i18n, unknown)).slice(-2)).toEqual(['–', '–']);
  });

  it('divide by nothing only where there is something', () => {
    const still = { ...FIGURES, metres: 0, seconds: 0 };
    expect(figures(driveRows(i18n, still)).slice(3, 6)).toEqual(['–', '–', '–']);
  });
});
