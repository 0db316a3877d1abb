import type { I18n } from '../i18n/i18n.svelte.ts';
import { kebab } from '../i18n/kebab.ts';

/** One field of the input that was not right. */
export interface Fault {
  field: string;
  code: string;
  detail: string;
}

/**
 * The server said no, or could not be reached (`code` is then `offline`).
 * `code` is stable and has a text; `detail` is what the server said about it, in English.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    readonly detail: string,
    /** HTTP status, or 0 when no answer came. */
    readonly status: number,
    readonly faults: readonly Fault[] = [],
    /** How long the server asks to wait before the next try. */
    readonly waitSeconds = 0,
  ) {
    super(`${code}: ${detail}`);
  }

  /** No answer came: no network, or the server is gone. */
  static offline(): Problem {
    return new Problem('offline', 'No answer from the server', 0);
  }

  /** Reads an `application/problem+json` body; anything else becomes `internal`. */
  static from(body: unknown, status: number, waitSeconds = 0): Problem {
    if (!isProblemBody(body)) return new Problem('internal', String(body ?? ''), status);
    const detail = body.detail ?? body.title ?? body.code;
    return new Problem(body.code, detail, status, body.faults ?? [], waitSeconds);
  }

  /** The refusal in the reader's language; the server's own words when there is no text for it. */
  text(i18n: I18n): string {
    return i18n.maybe(`refusal-${kebab(this.code)}`) ?? this.detail;
  }

  /** True when the server decided; false when what was asked may or may not have been done. */
  get answered(): boolean {
    return this.status >= 400 && this.status < 500;
  }

  /** What is wrong with one field, if anything. */
  faultOf(field: string): Fault | undefined {
    return this.faults.find((fault) => fault.field === field);
  }
}

/** Turns whatever was thrown into a problem that can be shown; lets programming errors through. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  throw thrown;
}

interface ProblemBody {
  code: string;
  title?: string;
  detail?: string;
  faults?: Fault[];
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}
