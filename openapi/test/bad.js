/**
 * Bad documents: each is the good one with a single change, and breaks the rule it is listed under.
 * A change gets a fresh copy of the good document and alters it in place.
 */

const listItems = (document) => document.paths['/items'].get;
const createItem = (document) => document.paths['/items'].post;
const followHandover = (document) => document.paths['/followed-handovers/_open'].post;
const item = (document) => document.components.schemas.Item;
const parts = (document) => document.components.responses;
const problem = (document) => parts(document).Problem.content['application/problem+json; charset=utf-8'];

/** Moves what a path holds to another path. */
function rename(document, from, to) {
  document.paths[to] = document.paths[from];
  delete document.paths[from];
}

/** Gives the list of items one more parameter. */
function addParameter(document, place, name) {
  const required = place === 'path';
  listItems(document).parameters.push({ name, in: place, required, schema: { type: 'string' } });
}

export const bad = {
  'oas3-schema': {
    'an answer without a description': (d) => delete parts(d).Item.description,
  },
  'oas3-unused-component': {
    'a schema nobody uses': (d) => (d.components.schemas.Lot = { type: 'object' }),
  },
  'oas3-valid-media-example': {
    'an example of another shape': (d) =>
      (parts(d).Item.content['application/json'].example = { priceCents: 'dear' }),
  },
  'oas3-valid-schema-example': {
    'a price that is a text': (d) => (item(d).properties.priceCents.example = '12.50'),
  },
  'operation-operationId-unique': {
    'two operations of one name': (d) => (followHandover(d).operationId = 'createItem'),
  },
  'path-params': {
    'a parameter in the path that is not declared': (d) => rename(d, '/staff/{id}', '/staff/{name}'),
  },
  'openapi-version-3': {
    'its predecessor, Swagger 2': (d) => {
      delete d.openapi;
      d.swagger = '2.0';
    },
  },
  'info-contact': {
    'nobody to ask': (d) => delete d.info.contact,
    'no name': (d) => delete d.info.contact.name,
    'no page': (d) => delete d.info.contact.url,
    'no mail address': (d) => delete d.info.contact.email,
  },
  'info-version-semver': {
    'two numbers': (d) => (d.info.version = '1.2'),
  },
  'server-https-version': {
    'plain http': (d) => (d.servers[1].url = 'http://api.example.org/v1'),
    'no version': (d) => (d.servers[0].url = '/'),
    'a minor version': (d) => (d.servers[0].url = '/v1.2'),
  },
  'servers-present': {
    'no servers': (d) => (d.servers = []),
  },
  'path-kebab-case': {
    'a capital': (d) => rename(d, '/items', '/labelItems'),
    'a file extension': (d) => rename(d, '/items', '/items.json'),
    'an operation before the end': (d) => rename(d, '/items', '/_open/items'),
  },
  'path-no-trailing-slash': {
    'a slash at the end': (d) => rename(d, '/items', '/items/'),
  },
  'path-plural-collections': {
    'one staff member': (d) => rename(d, '/staff/{id}', '/staff-member/{id}'),
    'a word that ends in ss': (d) => rename(d, '/staff/{id}', '/address/{id}'),
  },
  'query-key-camel-case': {
    'snake case': (d) => addParameter(d, 'query', 'category_id'),
  },
  'no-secret-in-address': {
    'a token in the query': (d) => addParameter(d, 'query', 'followToken'),
    'a mail address in the path': (d) => {
      d.paths['/staff/{id}'].parameters[0].name = 'email';
      rename(d, '/staff/{id}', '/staff/{email}');
    },
  },
  'property-camel-case': {
    'snake case in a schema': (d) => (item(d).properties.price_cents = { type: 'integer' }),
    'a capital inside an answer': (d) => (problem(d).schema.allOf[1].properties.Code = { type: 'string' }),
  },
  'date-format-known': {
    'the framework’s own word': (d) => (item(d).properties.openFrom.format = 'naive-time'),
    'a time of an unknown place': (d) => (item(d).properties.openFrom.format = 'time'),
  },
  'instant-is-date-time': {
    'a date': (d) => (item(d).properties.receivedAt.format = 'date'),
    'any text': (d) => delete item(d).properties.receivedAt.format,
  },
  'operation-id': {
    'no name': (d) => delete followHandover(d).operationId,
    'a verb alone': (d) => (followHandover(d).operationId = 'follow'),
    'a capital first': (d) => (followHandover(d).operationId = 'FollowHandover'),
    'snake case': (d) => (followHandover(d).operationId = 'follow_handover'),
  },
  'operation-verb': {
    'a list that is posted': (d) => (followHandover(d).operationId = 'listHandovers'),
    'a GET that creates': (d) => (listItems(d).operationId = 'createItems'),
    'a GET with an unknown verb': (d) => (listItems(d).operationId = 'showItems'),
  },
  'operation-summary': {
    'no summary': (d) => delete followHandover(d).summary,
  },
  'operation-security': {
    'open and not tagged': (d) => delete followHandover(d).tags,
    'open by an empty choice': (d) => (listItems(d).security = [{ session: [] }, {}]),
    'tagged public and closed': (d) => (listItems(d).tags = ['public']),
    'no security anywhere': (d) => delete d.security,
  },
  'api-version-header': {
    'an answer without headers': (d) => delete parts(d).Item.headers,
    'a redirect without it': (d) => (listItems(d).responses[303] = { description: 'Elsewhere' }),
  },
  'problem-details': {
    'plain JSON': (d) =>
      (listItems(d).responses[400] = {
        description: 'What is wrong',
        content: { 'application/json': problem(d) },
      }),
    'nothing said': (d) => (listItems(d).responses[404] = { description: 'Gone' }),
    'no detail': (d) => delete problem(d).schema.allOf[1].properties.detail,
  },
  'bad-request-declared': {
    'a POST without it': (d) => delete createItem(d).responses[400],
    'a GET with a query': (d) => delete listItems(d).responses[400],
    'a GET with a parameter of its path': (d) => delete d.paths['/staff/{id}'].get.responses[400],
  },
  'unsupported-media-type-declared': {
    'a body without it': (d) => delete createItem(d).responses[415],
  },
};
