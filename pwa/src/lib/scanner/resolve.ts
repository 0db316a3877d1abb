import { ask } from '../api/client.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Item, LabelFound, StationKind } from '../api/types.ts';
import { takesIn } from '../items/stations.ts';
import type { KnownThing } from '../known/thing.ts';
import { isPractice } from '../practice/labels.ts';
import type { Work } from '../work.svelte.ts';
import type { CodeFault } from './code.ts';
import { parseLabel } from './label.ts';

/** What a scan leads to. Every screen that scans handles each of these. */
export type Scan =
  /** `fromMemory`: this device knew it; the server was not asked. */
  | { kind: 'found'; code: string; item: Item; replaced: boolean; fromMemory?: true }
  | { kind: 'lot'; code: string; lotId: string }
  | { kind: 'blank'; code: string }
  | { kind: 'revoked'; code: string }
  | { kind: 'unknown'; code: string }
  | { kind: 'mistyped'; text: string; fault: CodeFault | null }
  | { kind: 'foreign'; text: string }
  /** Only for learning the work. */
  | { kind: 'practice'; code: string }
  /** On a real thing, while somebody practises. */
  | { kind: 'real'; code: string }
  | { kind: 'offline'; code: string }
  | { kind: 'refused'; code: string; problem: Problem };

/** A scan that led to a thing. */
export type Found = Extract<Scan, { kind: 'found' }>;

/** A scan that led to nothing that is here. */
export type NotFound = Exclude<Scan, { kind: 'found' | 'lot' }>;

/** How long the server may take when this device knows the thing itself, and when it does not, in milliseconds. */
const PATIENCE = { known: 1500, unknown: 8000 };

/** Finds what hangs on the label with this text: the server knows best, and this device goes on without it. */
export async function resolve(work: Work, text: string): Promise<Scan> {
  const label = parseLabel(text);
  if (label.kind !== 'own') return label;
  const { code } = label;
  if (isPractice(code) !== work.practising) return { kind: work.practising ? 'real' : 'practice', code };
  const thing = await work.known.byCode(code);
  const remembered = thing ? fromMemory(work, code, thing) : null;
  // What was done here and not heard yet is ahead of what the server knows.
  if (thing && remembered && (await work.known.isAhead(thing.id))) return remembered;
  // The device says so itself: nobody has to be asked first.
  if (remembered && !navigator.onLine) return remembered;
  const scan = await askServer(work, code, remembered ? PATIENCE.known : PATIENCE.unknown);
  return scan.kind === 'offline' && remembered ? remembered : scan;
}

async function askServer({ session, known }: Work, code: string, patience: number): Promise<Scan> {
  const params = { path: { code } };
  const signal = AbortSignal.timeout(patience);
  try {
    const answer = await ask(session.api.GET('/items/by-label/{code}', { params, signal }));
    if (answer.kind === 'found') await known.note(answer.item);
    return fromServer(code, answer);
  } catch (thrown) {
    return fromProblem(code, asProblem(thrown));
  }
}

function fromMemory({ session, known }: Work, code: string, thing: KnownThing): Scan | null {
  const item = known.show(thing, session.who?.staff.roles ?? []);
  return item && { kind: 'found', code, item, replaced: false, fromMemory: true };
}

function fromServer(code: string, answer: LabelFound): Scan {
  if (answer.kind === 'lot') return { kind: 'lot', code, lotId: answer.lotId };
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

/** The screen that a scan leads to at a station, or null when the scan itself has to be shown. */
export function screenOf(scan: Scan, station: StationKind | undefined): string | null {
  if (scan.kind === 'found') return `/i/${scan.code}`;
  if (scan.kind === 'lot') return `/partijen/${scan.lotId}`;
  return scan.kind === 'blank' && takesIn(station) ? `/innemen?etiket=${scan.code}` : null;
}

/**
 * The code of a label that may go on a thing, or null. Without a network a label that this device does not know is
 * taken for a blank one; if it was not, that becomes a question when the server hears of it.
 */
export function blankCode(scan: Scan): string | null {
  return scan.kind === 'blank' || scan.kind === 'offline' ? scan.code : null;
}
