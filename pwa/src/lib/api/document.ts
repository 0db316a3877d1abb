import { Problem } from './problem.ts';

/** Where the server hands out the document of its API. */
export const DOCUMENT_ADDRESS = '/v1/openapi.json';

/** The part of an OpenAPI document that we show. */
export interface OpenApiDocument {
  info: { version: string; description?: string };
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, OpenApiSchema> };
}

/** An operation, as the document has it. */
export interface OpenApiOperation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: unknown[];
  parameters?: OpenApiParameter[];
  requestBody?: { content: OpenApiContent };
  responses: Record<string, { description: string; content?: OpenApiContent }>;
}

/** A parameter, as the document has it. */
export interface OpenApiParameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  description?: string;
  required?: boolean;
  schema: OpenApiSchema;
}

/** What is sent or answered, by media type. */
export type OpenApiContent = Record<string, { schema: OpenApiSchema }>;

/** A schema, as the document has it. */
export interface OpenApiSchema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  enum?: string[];
  items?: OpenApiSchema;
  properties?: Record<string, OpenApiSchema>;
  required?: string[];
  allOf?: OpenApiSchema[];
  anyOf?: OpenApiSchema[];
  oneOf?: OpenApiSchema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** Loads the document. Throws a {@link Problem} when the server cannot be reached. */
export async function loadDocument(): Promise<OpenApiDocument> {
  const response = await fetch(DOCUMENT_ADDRESS).catch(() => {
    throw Problem.offline();
  });
  if (!response.ok) throw Problem.from(null, response.status);
  return response.json();
}
