import { expect, it } from 'vitest';
import { Problem } from '../../../lib/api/problem.ts';
import type { Period } from './period.ts';
import { Report } from './report.svelte.ts';

const MAY = { from: '2026-05-01', to: '2026-05-31' };
const JUNE = { from: '2026-06-01', to: '2026-06-30' };

/** A report of which the answers come when told. */
function slowReport() {
  const answers: (() => void)[] = [];
  const report = new Report(
    MAY,
    ({ from }: Period) => new Promise<string>((resolve) => answers.push(() => resolve(from))),
  );
  return { report, answers };
}

it('shows the days it was asked for', async () => {
  const report = new Report(MAY, ({ from }) => Promise.resolve(from));
  await report.show();
  expect(report.shown).toEqual({ period: MAY, found: '2026-05-01' });
});

it('shows the last choice when somebody chooses again at once', async () => {
  const { report, answers } = slowReport();
  const shown = report.show();
  report.period = JUNE;
  await report.show();
  answers[0]?.();
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  await shown;
  expect(report.shown).toEqual({ period: JUNE, found: '2026-06-01' });
});

it('does not ask for days that are only being filled in', async () => {
  const { report, answers } = slowReport();
  const shown = report.show();
  report.period.to = '';
  answers[0]?.();
  await shown;
  expect(answers).toHaveLength(1);
  expect(report.shown?.period).toEqual(MAY);
});

it('shows nothing old after a problem', async () => {
  const answers = [Promise.resolve('well'), Promise.reject(Problem.offline())];
  const report = new Report(MAY, () => answers.shift() ?? Promise.resolve('more'));
  await report.show();
  await report.show();
  expect(report.shown).toBeNull();
  expect(report.attempt.problem?.code).toBe('offline');
});
