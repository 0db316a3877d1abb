import { ask, type Api } from '../api/client.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Item, LabelFound } from '../api/types.ts';
import type { CodeFault } from './code.ts';
import { parseLabel } from './label.ts';

/** What a scan leads to. Every screen that scans handles each of these. A label that is found is on a thing or a lot. */
export type Scan =
  | { kind: 'found'; code: string; item: Item; replaced: boolean }
  | { kind: 'found'; code: string; lotId: string }
  | { kind: 'blank'; code: string }
  | { kind: 'revoked'; code: string }
  | { kind: 'unknown'; code: string }
  | { kind: 'mistyped'; text: string; fault: CodeFault | null }
  | { kind: 'foreign'; text: string }
  | { kind: 'offline'; code: string }
  | { kind: 'refused'; code: string; problem: Problem };

/** Asks the server what hangs on the label with this text. */
export async function resolve(api: Api, text: string): Promise<Scan> {
  const label = parseLabel(text);
  if (label.kind !== 'own') return label;
  const { code } = label;
  try {
    return fromServer(code, await ask(api.GET('/items/by-label/{code}', { params: { path: { code } } })));
  } catch (thrown) {
    return fromProblem(code, asProblem(thrown));
  }
}

function fromServer(code: string, answer: LabelFound): Scan {
  if (answer.kind === 'lot') return { kind: 'found', code, lotId: answer.lotId };
  if (answer.kind !== 'found') return { kind: answer.kind, code };
  return { kind: 'found', code, item: answer.item, replaced: answer.labelState === 'replaced' };
}

function fromProblem(code: string, problem: Problem): Scan {
  switch (problem.code) {
    case 'label_unknown':
      return { kind: 'unknown', code };
    case 'label_mistyped':
      return { kind: 'mistyped', text: code, fault: null };
    case 'offline':
      return { kind: 'offline', code };
    default:
      return { kind: 'refused', code, problem };
  }
}
