import type { OpenApiDocument, OpenApiSchema } from '../../lib/api/document.ts';

/** A field of an object. */
export interface Field {
  name: string;
  required: boolean;
  about: string;
  schema: OpenApiSchema;
}

/** A schema in the few kinds that we draw. */
export type Shape =
  | { kind: 'plain'; type: string; limits: string }
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'list'; of: OpenApiSchema }
  | { kind: 'options'; options: readonly OpenApiSchema[] }
  | { kind: 'object'; fields: readonly Field[] };

const REFERENCE = '#/components/schemas/';

/** The name of the schema that this one points to, if it does. */
export function nameOf(schema: OpenApiSchema): string | null {
  const pointer = schema.$ref ?? schema.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
  // A part that only says what it is about is still that schema; one that adds fields is not.
  const adds = schema.allOf?.some((part) => part.properties !== undefined) ?? false;
  return pointer?.startsWith(REFERENCE) && !adds ? pointer.slice(REFERENCE.length) : null;
}

/** How a schema is drawn, with what it points to looked up in the document. */
export function shapeOf(document: OpenApiDocument, schema: OpenApiSchema): Shape {
  const whole = merged(document, schema);
  if (whole.enum) return { kind: 'words', words: whole.enum };
  if (whole.items) return { kind: 'list', of: whole.items };
  const options = whole.anyOf ?? whole.oneOf;
  if (options) return { kind: 'options', options };
  if (whole.properties) return { kind: 'object', fields: fieldsOf(whole) };
  return { kind: 'plain', type: typeOf(whole), limits: limitsOf(whole) };
}

function fieldsOf(schema: OpenApiSchema): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .map(([name, each]) => ({
      name,
      required: required.has(name),
      about: each.description ?? '',
      schema: each,
    }))
    .toSorted((a, b) => Number(b.required) - Number(a.required));
}

/** Follows references and joins the parts of `allOf` to one schema. */
function merged(document: OpenApiDocument, schema: OpenApiSchema): OpenApiSchema {
  if (schema.$ref !== undefined) {
    const found = document.components.schemas[schema.$ref.replace(REFERENCE, '')];
    return found ? merged(document, found) : schema;
  }
  const parts = (schema.allOf ?? []).map((part) => merged(document, part));
  return parts.reduce<OpenApiSchema>(
    (all, part) => ({
      ...all,
      ...part,
      ...((all.properties ?? part.properties) && {
        properties: { ...all.properties, ...part.properties },
      }),
      required: [...(all.required ?? []), ...(part.required ?? [])],
    }),
    schema,
  );
}

function typeOf({ type, format }: OpenApiSchema): string {
  return format === undefined ? (type ?? '?') : `${type} (${format})`;
}

function limitsOf({ minimum, maximum, minLength, maxLength }: OpenApiSchema): string {
  const low = minimum ?? minLength;
  const high = maximum ?? maxLength;
  if (low === undefined && high === undefined) return '';
  return `${low ?? ''}–${high ?? ''}`;
}
