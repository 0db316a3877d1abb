import type {
  OpenApiContent,
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
} from '../../lib/api/document.ts';

/** An answer of an operation. */
export interface Answer {
  status: string;
  description: string;
  content: OpenApiContent;
}

/** Something one can ask of the API. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  /** Only for who is signed in. */
  signedIn: boolean;
  parameters: readonly OpenApiParameter[];
  body: OpenApiContent;
  answers: readonly Answer[];
  problems: readonly Answer[];
}

/** The operations about one subject. */
export interface Subject {
  name: string;
  description: string;
  operations: readonly Operation[];
}

/** The operations of a document by subject, in the order of its tags and paths. */
export function subjectsOf(document: OpenApiDocument): Subject[] {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => ({
      tag: raw.tags?.[0] ?? '',
      operation: read(method, path, raw),
    })),
  );
  const names = [...new Set(all.map(({ tag }) => tag))];
  const tags = document.tags ?? names.map((name) => ({ name, description: '' }));
  return tags.map(({ name, description = '' }) => ({
    name,
    description,
    operations: all.filter(({ tag }) => tag === name).map(({ operation }) => operation),
  }));
}

/** The subjects with only the operations that have all words of a search in them. */
export function search(subjects: readonly Subject[], query: string): Subject[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ id, method, path, summary, description }: Operation) => {
    const text = `${id} ${method} ${path} ${summary} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return subjects
    .map((subject) => ({ ...subject, operations: subject.operations.filter(fits) }))
    .filter(({ operations }) => operations.length > 0);
}

function read(method: string, path: string, raw: OpenApiOperation): Operation {
  const answers = Object.entries(raw.responses)
    .map(([status, { description, content = {} }]) => ({ status, description, content }))
    .toSorted((a, b) => a.status.localeCompare(b.status));
  const isProblem = ({ status }: Answer) => /^[45]/.test(status);
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path: `/v1${path}`,
    summary: raw.summary ?? raw.operationId,
    description: raw.description ?? '',
    signedIn: (raw.security?.length ?? 0) > 0,
    parameters: raw.parameters ?? [],
    body: raw.requestBody?.content ?? {},
    answers: answers.filter((answer) => !isProblem(answer)),
    problems: answers.filter(isProblem),
  };
}
