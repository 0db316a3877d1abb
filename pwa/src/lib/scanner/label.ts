import { parseCode, type CodeFault } from './code.ts';

/** What scanned or typed text means. Nothing of it is ever opened. */
export type LabelText =
  | { kind: 'own'; code: string }
  /** Not a label of ours: shown as text, so that a sticker pasted over ours leads nobody astray. */
  | { kind: 'foreign'; text: string }
  /** Meant as a code of ours, but wrong. */
  | { kind: 'mistyped'; text: string; fault: CodeFault };

/** Reads what a scanner or a person gives: a bare code, or exactly our own address `{origin}/i/{code}`. */
export function parseLabel(raw: string, origin: string = location.origin): LabelText {
  const text = raw.trim();
  const address = `${origin}/i/`;
  const ours = text.startsWith(address);
  if (!ours && !/^[0-9a-z -]*$/i.test(text)) return { kind: 'foreign', text };
  const parsed = parseCode(ours ? text.slice(address.length) : text);
  return 'code' in parsed
    ? { kind: 'own', code: parsed.code }
    : { kind: 'mistyped', text, fault: parsed.fault };
}
