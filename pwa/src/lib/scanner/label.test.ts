import { describe, expect, it } from 'vitest';
// The server's own parser is held to the same file.
import vectors from '../../../../tests/vectors/label-codes.json';
import { grouped, parseCode } from './code.ts';
import { parseLabel } from './label.ts';

const CODE = '7K3P9XQ2M3';
const ORIGIN = 'https://omloop.example';

describe('a typed code', () => {
  it.each(vectors)('is read as the server reads it: $typed', ({ typed, code, fault }) => {
    expect(parseCode(typed)).toEqual(code === null ? { fault } : { code });
  });

  it('with two characters swapped is never another code', () => {
    for (let first = 0; first < 10; first++)
      for (let second = first + 1; second < 10; second++) {
        const wrong = [...CODE];
        [wrong[first], wrong[second]] = [CODE.charAt(second), CODE.charAt(first)];
        const same = wrong.join('') === CODE;
        expect('code' in parseCode(wrong.join(''))).toBe(same);
      }
  });

  it('is shown in two groups of five, also while it is typed', () => {
    expect(grouped(CODE)).toBe('7K3P9-XQ2M3');
    expect(grouped('7K3')).toBe('7K3');
  });
});

describe('the text of a QR code', () => {
  it.each([`${ORIGIN}/i/${CODE}`, `${CODE}\r\n`, '7k3p9-xq2m3'])('is our own: %s', (text) => {
    expect(parseLabel(text, ORIGIN)).toEqual({ kind: 'own', code: CODE });
  });

  it.each([
    `http://omloop.example/i/${CODE}`,
    `https://omloop.example.evil.example/i/${CODE}`,
    `https://omloop.example@evil.example/i/${CODE}`,
    `https://evil.example/?https://omloop.example/i/${CODE}`,
    `https://omloop.example/x/${CODE}`,
    'javascript:alert(1)',
    'WIFI:S:free;;',
  ])('is foreign: %s', (text) => {
    expect(parseLabel(text, ORIGIN)).toEqual({ kind: 'foreign', text });
  });

  it('with a tail on our own address is mistyped, not followed', () => {
    const text = `${ORIGIN}/i/${CODE}?to=https://evil.example`;
    expect(parseLabel(text, ORIGIN)).toEqual({ kind: 'mistyped', text, fault: 'character' });
  });

  it('that is the barcode of a shop is mistyped', () => {
    expect(parseLabel('8712345678906', ORIGIN)).toMatchObject({ kind: 'mistyped', fault: 'length' });
  });
});
