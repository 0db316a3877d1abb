import type { Amount, Balance, BalanceSheet } from '../../../lib/api/types.ts';
import type { I18n } from '../../../lib/i18n/i18n.svelte.ts';

/** One line of a balance. */
export interface Line {
  name: string;
  amount: Amount;
  /** What was there, rather than what happened. */
  stock: boolean;
}

/** The lines of a sheet: what was there, what came, what left, what is there. */
export function linesOf(i18n: I18n, sheet: BalanceSheet): Line[] {
  const { t, word } = i18n;
  const { stockAtBegin, received, corrected, left, stockAtEnd } = sheet;
  const found = Object.values(corrected).some((figure) => figure !== 0);
  return [
    { name: t('balance-begin'), amount: stockAtBegin, stock: true },
    { name: t('balance-received'), amount: received, stock: false },
    ...(found ? [{ name: t('balance-corrected'), amount: corrected, stock: false }] : []),
    ...left.map(({ outcome, amount }) => ({ name: word('step', outcome), amount, stock: false })),
    { name: t('balance-end'), amount: stockAtEnd, stock: true },
  ];
}

/** The balance as the rows of a spreadsheet, weights in grams. */
export function rowsOf(i18n: I18n, balance: Balance): (string | number)[][] {
  const { plain, word } = i18n;
  const head = ['balance-stream', 'balance-line'] as const;
  const figures = ['pieces', 'weightGrams', 'estimatedPieces', 'estimatedGrams', 'uncountedGrams'] as const;
  const rows = (name: string, sheet: BalanceSheet) =>
    linesOf(i18n, sheet).map((line) => [name, line.name, ...figures.map((figure) => line.amount[figure])]);
  return [
    [...head.map((key) => plain(key)), ...figures],
    ...balance.streams.flatMap((sheet) => rows(word('stream', sheet.stream), sheet)),
    ...rows(plain('balance-all'), balance.total),
  ];
}
