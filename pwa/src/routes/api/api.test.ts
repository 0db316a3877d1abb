import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../../lib/api/document.ts';
import { search, subjectsOf } from './operations.ts';
import { nameOf, shapeOf } from './shape.ts';

const document: OpenApiDocument = {
  info: { version: '1.0.0' },
  tags: [{ name: 'Items', description: 'Things.' }],
  paths: {
    '/items': {
      post: {
        operationId: 'createItem',
        summary: 'Take a thing in',
        tags: ['Items'],
        security: [{ session: [] }],
        responses: { 400: { description: 'Wrong.' }, 201: { description: 'Made.' } },
      },
      get: { operationId: 'listItems', tags: ['Items'], responses: {} },
    },
  },
  components: {
    schemas: {
      Names: { properties: { nl: { type: 'string' }, en: { type: 'string' } }, required: ['en'] },
      Step: { enum: ['received', 'sold'] },
      Found: {
        allOf: [{ properties: { kind: { enum: ['found'] } } }, { $ref: '#/components/schemas/Names' }],
      },
    },
  },
};

describe('the operations of a document', () => {
  const [items] = subjectsOf(document);

  it('stand with their subject', () => {
    expect(items?.operations.map(({ id }) => id)).toEqual(['createItem', 'listItems']);
  });

  it('tell apart what is answered and what can go wrong', () => {
    const [create] = items?.operations ?? [];
    expect(create).toMatchObject({ method: 'POST', path: '/v1/items', signedIn: true });
    expect(create?.answers.map(({ status }) => status)).toEqual(['201']);
    expect(create?.problems.map(({ status }) => status)).toEqual(['400']);
  });

  it('are found by all words of a search, wherever they stand', () => {
    const found = search(subjectsOf(document), 'post THING');
    expect(found.flatMap(({ operations }) => operations).map(({ id }) => id)).toEqual(['createItem']);
  });

  it('leave no empty subject behind', () => expect(search(subjectsOf(document), 'moon')).toEqual([]));
});

describe('the shape of a schema', () => {
  it('has the fields that are required first', () => {
    const shape = shapeOf(document, { $ref: '#/components/schemas/Names' });
    expect(shape.kind === 'object' && shape.fields.map(({ name, required }) => [name, required])).toEqual([
      ['en', true],
      ['nl', false],
    ]);
  });

  it('joins the parts of a whole', () => {
    const shape = shapeOf(document, { $ref: '#/components/schemas/Found' });
    expect(shape.kind === 'object' && shape.fields.map(({ name }) => name).toSorted()).toEqual([
      'en',
      'kind',
      'nl',
    ]);
  });

  it('shows the words to choose from', () => {
    expect(shapeOf(document, { $ref: '#/components/schemas/Step' })).toEqual({
      kind: 'words',
      words: ['received', 'sold'],
    });
  });

  it('says how long a text may be', () => {
    expect(shapeOf(document, { type: 'string', minLength: 1, maxLength: 100 })).toEqual({
      kind: 'plain',
      type: 'string',
      limits: '1–100',
    });
  });

  it('has a name when it only says more about another', () => {
    const said = { allOf: [{ $ref: '#/components/schemas/Names' }, { description: 'Its name.' }] };
    expect(nameOf(said)).toBe('Names');
  });
});
