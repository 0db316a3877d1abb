import { describe, expect, it } from 'vitest';
import { parseTicket } from './ticket.ts';

const ORIGIN = 'https://omloop.example';
const TOKEN = 'mZ3kq-T9x_Y2bWvN8sLrAA';

describe('the text of a ticket', () => {
  it.each([`${ORIGIN}/afspraak#${TOKEN}`, `${ORIGIN}/afspraak#${TOKEN}\r\n`])('is our own: %j', (text) => {
    expect(parseTicket(text, ORIGIN)).toEqual({ kind: 'ticket', token: TOKEN });
  });

  it.each([
    `https://omloop.example.evil.example/afspraak#${TOKEN}`,
    `https://omloop.example@evil.example/afspraak#${TOKEN}`,
    `http://omloop.example/afspraak#${TOKEN}`,
    `${ORIGIN}/afspraak/anders#${TOKEN}`,
    `${ORIGIN}/volg#${TOKEN}`,
    `${ORIGIN}/afspraak#`,
    `${ORIGIN}/afspraak#${TOKEN}&to=https://evil.example`,
    `${ORIGIN}/afspraak#${'a'.repeat(101)}`,
  ])('is foreign: %s', (text) => {
    expect(parseTicket(text, ORIGIN)).toEqual({ kind: 'foreign', text });
  });

  it('may be a label, which says what thing it is', () => {
    expect(parseTicket(`${ORIGIN}/i/7K3P9XQ2M3`, ORIGIN)).toEqual({ kind: 'own', code: '7K3P9XQ2M3' });
  });
});
