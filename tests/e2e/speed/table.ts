import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** A line of the table: what was measured, in milliseconds, and what is wanted. */
export interface Figure {
  what: string;
  times: readonly number[];
  goal: number;
}

/** The name under which a measurement hands in its figures. */
export const FIGURE = 'figure';

/** Prints the figures that the measurements handed in, as a table in Markdown. */
export default class Table implements Reporter {
  onBegin(): void {
    print('what, in ms', 'scans', 'low', 'median', 'high', 'goal');
    print('---', '--:', '--:', '--:', '--:', '--:');
  }

  onTestEnd(test: TestCase, { annotations, errors }: TestResult): void {
    for (const { type, description } of annotations) {
      if (type === FIGURE) printFigure(JSON.parse(description ?? '') as Figure);
    }
    for (const { message } of errors) console.error(`${test.title}: ${message}`);
  }
}

function printFigure({ what, times, goal }: Figure): void {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => String(Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? NaN));
  print(what, String(sorted.length), at(0), at(0.5), at(1), String(goal));
}

function print(...cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
