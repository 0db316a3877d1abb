import { describe, expect, it } from 'vitest';
import { I18n } from '../../../lib/i18n/i18n.svelte.ts';
import type { Amount, BalanceSheet } from '../../../lib/api/types.ts';
import { toCsv } from './csv.ts';
import { linesOf, rowsOf } from './lines.ts';

const amount = (pieces: number, weightGrams: number): Amount => ({
  pieces,
  weightGrams,
  estimatedPieces: 0,
  estimatedGrams: 0,
  uncountedGrams: 0,
});

const SHEET: BalanceSheet = {
  stockAtBegin: amount(0, 0),
  received: amount(5, 5000),
  corrected: amount(0, -500),
  left: [{ outcome: 'sold', amount: amount(2, 2000) }],
  stockAtEnd: amount(3, 2500),
};

describe('the file for a spreadsheet', () => {
  it('has semicolons, and figures as they are', () => {
    expect(toCsv([['Boeken', 12, -500]])).toBe('Boeken;12;-500\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('takes no text for a formula: %j', (text) => {
    expect(toCsv([[text]]).replace(/^"/, '')).toMatch(/^'/);
  });

  it('keeps what would end a cell inside it', () => {
    expect(toCsv([['a;b', 'c"d', 'e\nf']])).toBe('"a;b";"c""d";"e\nf"\r\n');
  });
});

describe('the lines of a balance', () => {
  it('begin and end with what is there', () => {
    const lines = linesOf(new I18n(), SHEET);
    expect(lines.map((line) => line.amount.weightGrams)).toEqual([0, 5000, -500, 2000, 2500]);
    expect(lines.map((line) => line.stock)).toEqual([true, false, false, false, true]);
  });

  it('leave out that nothing was corrected', () => {
    expect(linesOf(new I18n(), { ...SHEET, corrected: amount(0, 0) })).toHaveLength(4);
  });

  it('are in the file, with those of all streams together', () => {
    const balance = {
      from: '2026-11-01',
      to: '2026-11-30',
      streams: [{ stream: 'books', ...SHEET }],
      total: SHEET,
    };
    expect(rowsOf(new I18n(), balance as Parameters<typeof rowsOf>[1])).toHaveLength(1 + 5 + 5);
  });
});
