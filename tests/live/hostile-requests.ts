import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';

/** A request that must be refused. */
export interface Hostile {
  name: string;
  body: string;
  contentType?: string;
}

const times = (count: number, make: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => make(place)).join(' ');
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const query = (name: string, text: string, variables?: object): Hostile => ({
  name,
  body: JSON.stringify({ query: text, variables }),
});

const BAD_CURSORS = [
  '',
  'x',
  '%',
  encoded(null),
  encoded({}),
  encoded([]),
  encoded(['Message']),
  encoded(['Nothing', 'a', 'b']),
  encoded(['Message', {}, []]),
  encoded(['Message', 5, 7]),
  encoded(['Statement', 5, 7, 9]),
  encoded(['Person', 5, 7]),
  encoded(['Message', "' OR 1=1", 'b', 'c', 'd']),
  'A'.repeat(4_000),
  Buffer.from([0xff, 0xfe, 0]).toString('base64url'),
];
const BAD_PAGES = ['first: 0', 'first: -1', 'first: 101', 'last: 101', 'first: 1, last: 1'];
const BAD_NUMBERS = ['first: 2147483648', 'first: 1.5', 'first: "1"', 'first: [1]', 'first: true'];
const BAD_DATES = ['2022-02-30', '2022-13', '0', "2022' OR true", '', '2022-01-01T00:00:00Z'];

/** Some hundreds of requests that must be refused before the database is asked, made from the schema. */
export function hostileRequests(schema: GraphQLSchema): Hostile[] {
  const roots = Object.values(schema.getQueryType()!.getFields());
  const lists = roots.filter(({ args }) => args.some(({ name }) => name === 'after'));
  return [
    ...deepAndWide(),
    ...largeInputs(),
    ...lists.flatMap((field) => pagesAndCursors(field)),
    ...roots.flatMap((field) => wrongArguments(field)),
    ...BAD_DATES.map((day) =>
      query(
        `the day ${day}`,
        'query ($day: Date) { messages(filter: {sentOn: {from: $day}}) { totalCount } }',
        { day },
      ),
    ),
    ...documents(),
    ...bodies(),
  ];
}

function deepAndWide(): Hostile[] {
  const replies = (levels: number) =>
    `${'replies(first: 1) { nodes { '.repeat(levels)}id${' } }'.repeat(levels)}`;
  return [
    ...[21, 50, 300].map((levels) =>
      query(
        `${levels} levels`,
        `{ message(id: "x") { ${'replyTo { '.repeat(levels)}id${' }'.repeat(levels)} } }`,
      ),
    ),
    query('lists in lists', `{ messages(first: 1) { nodes { ${replies(30)} } } }`),
    query('brackets alone', '{'.repeat(3_000)),
    query('more brackets than words are allowed', '{'.repeat(100_000)),
    query(
      'nested lists of a literal',
      `{ nodes(ids: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { id } }`,
    ),
    query(
      'pages of pages',
      '{ messages(first: 100) { nodes { replies(first: 100) { nodes { replies(first: 100) { nodes { id } } } } } } }',
    ),
    query(
      'pages of pages by a variable',
      'query ($n: Int) { messages(first: $n) { nodes { replies(first: $n) { nodes { replies(first: $n) { nodes { id } } } } } } }',
      { n: 100 },
    ),
    query('aliases', `{ message(id: "x") { ${times(101, (place) => `a${place}: id`)} } }`),
    query('aliased roots', `{ ${times(21, (place) => `a${place}: about { articles }`)} }`),
    query('aliased type names', `{ ${times(1_300, (place) => `a${place}: __typename`)} }`),
    query('one field again and again', `{ message(id: "x") { ${'id '.repeat(3_990)} } }`),
    query(
      'the schema again and again',
      `{ ${times(30, (place) => `a${place}: __schema { types { name } }`)} }`,
    ),
    query(
      'the schema in itself',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } }`,
    ),
    query(
      'fragments in fragments',
      `{ ...F0 } ${times(50, (place) => `fragment F${place} on Query { ...F${place + 1} ...F${place + 1} }`)} fragment F50 on Query { nothing }`,
    ),
    query('a fragment in itself', '{ ...F } fragment F on Query { ...F }'),
    query(
      'two fragments in each other',
      '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
    ),
    query('directives', `{ __typename ${'@include(if: true) '.repeat(500)} }`),
    query('text of a megabyte', `{ a${'a'.repeat(1_000_000)} }`),
    query('comments over the limit of a body', `# ${'x'.repeat(1_100_000)}\n{ __typename }`),
  ];
}

function largeInputs(): Hostile[] {
  const filter = 'query ($filter: MessageFilter) { messages(filter: $filter) { totalCount } }';
  const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const search = 'query ($text: String!) { search(text: $text) { totalCount } }';
  const many = (count: number, each: unknown) => Array.from({ length: count }, () => each);
  return [
    query('101 ids', ids, { ids: many(101, 'x') }),
    query('100,000 ids', ids, { ids: many(100_000, 'x') }),
    query('100,000 ids that are none', ids, { ids: many(100_000, {}) }),
    query('a wide filter', filter, { filter: { or: many(10_000, { mutual: true }) } }),
    {
      name: 'a deep filter',
      body: `{"query":${JSON.stringify(filter)},"variables":{"filter":${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}}}`,
    },
    query(
      'a deep filter in the text',
      `{ messages(filter: ${'{not: '.repeat(900)}{}${'}'.repeat(900)}) { totalCount } }`,
    ),
    query(
      'a wide filter in the text',
      `{ messages(filter: {or: [${'{mutual: true} '.repeat(600)}]}) { totalCount } }`,
    ),
    query('a search of many words', search, {
      text: Array.from({ length: 500 }, (_, place) => `w${place}`).join(' '),
    }),
    query('a long search', search, { text: 'x '.repeat(200_000) }),
    query('a search of wildcards', search, { text: '*'.repeat(5_001) }),
    query('a long name', '{ person(by: {name: "' + 'x'.repeat(6_000) + '"}) { id } }'),
    query('a variable that is not declared', filter, { filter: null, nothing: many(2_000, 0) }),
  ];
}

function pagesAndCursors({ name, args }: GraphQLField<unknown, unknown>): Hostile[] {
  const required = args.some((argument) => argument.name === 'text') ? 'text: "x", ' : '';
  const asked = (given: string, variables?: object, declared = '') =>
    query(
      `${name} with ${given}`.slice(0, 60),
      `query ${declared} { ${name}(${required}${given}) { nodes { __typename } } }`,
      variables,
    );
  return [
    ...BAD_CURSORS.flatMap((cursor) =>
      ['after', 'before'].map((end) => asked(`${end}: $c`, { c: cursor }, '($c: String)')),
    ),
    ...[...BAD_PAGES, ...BAD_NUMBERS].map((given) => asked(given)),
  ];
}

/** A value of the wrong kind for each argument and each field of its input. */
function wrongArguments(field: GraphQLField<unknown, unknown>): Hostile[] {
  const ask = (given: string) =>
    query(`${field.name}(${given})`, `{ ${field.name}(${given}) { __typename } }`);
  const inputs = field.args.flatMap((argument) => wrongInputs(argument));
  return [
    ...inputs.map(ask),
    ask('nothing: 1'),
    ...(field.args.some(isRequiredArgument)
      ? [query(`${field.name} without`, `{ ${field.name} { __typename } }`)]
      : []),
    query(
      `${field.name} as a leaf`,
      `{ ${field.name}${field.args.some(isRequiredArgument) ? '(x: 1)' : ''} }`,
    ),
  ];
}

function wrongInputs({ name, type }: GraphQLArgument): string[] {
  const named = getNamedType(type);
  if (isLeafType(named)) return [`${name}: {a: 1}`];
  if (!isInputObjectType(named)) return [];
  const inner = Object.values(named.getFields()).map((field) => {
    const leaf = getNamedType(field.type);
    if (isEnumType(leaf)) return `${name}: {${field.name}: [NOTHING]}`;
    return `${name}: {${field.name}: ${isLeafType(leaf) ? '{a: 1}' : '"x"'}}`;
  });
  return [`${name}: "MATCH (n) DETACH DELETE n"`, `${name}: {nothing: 1}`, ...inner];
}

function documents(): Hostile[] {
  const texts = [
    '',
    ' ',
    '#',
    '\0',
    '\ud800',
    '{}',
    '{ }',
    'query',
    'query {',
    '{ messages(',
    '{ messages { nodes { id }',
    'mutation { deleteAll }',
    'subscription { messages }',
    'type A { a: Int }',
    'query A { __typename } query B { __typename }',
    'query A { __typename } query A { __typename }',
    '{ a: __typename a: about { articles } }',
    '{ __typename @nothing }',
    '{ __typename @skip }',
    'query ($a: Int) { __typename }',
    'query ($a: Nothing) { __typename }',
    '{ messages(first: $n) { totalCount } }',
    '{ message(id: "x") { ... on Country { name } } }',
    'fragment F on Message { id }',
    '{ ...F }',
    '{ _service { sdl } }',
    '{ __proto__ }',
    '{ constructor }',
    '{ message(id: "x") { __proto__: id } }',
    'MATCH (n) DETACH DELETE n',
    "'; DROP TABLE messages; --",
    '<script>alert(1)</script>',
    'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
  ];
  return texts.map((text) => query(`the text ${JSON.stringify(text)}`, text));
}

function bodies(): Hostile[] {
  const json = [
    '',
    '{',
    '[]',
    '[{"query":"{ __typename }"}]',
    'null',
    '1',
    '"{ __typename }"',
    'true',
    '{}',
    '{"query":null}',
    '{"query":1}',
    '{"query":{}}',
    '{"query":["{ __typename }"]}',
    '{"query":"{ __typename }","variables":"x"}',
    '{"query":"{ __typename }","variables":"{"}',
    '{"query":"{ __typename }","extensions":"x"}',
    '{"query":"{ __typename }","operationName":"nothing"}',
    '{"query":"{ __typename }","__proto__":{"a":1}}',
    '{"query":"{ __typename }","constructor":{"prototype":{"a":1}}}',
    '{"query":"{ __typename }"',
    '{"query":"{ __typename }",}',
    "{'query':'{ __typename }'}",
    `{"query":${'['.repeat(100_000)}`,
    `{"query":"{ __typename }","variables":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}',
    '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    '\ufeff',
    '\u0000',
  ];
  const types = [
    'text/plain',
    'text/xml',
    'multipart/form-data',
    'application/graphql',
    'x',
    'application/x-www-form-urlencoded',
    '',
  ];
  return [
    ...json.map((body) => ({ name: `the body ${body.slice(0, 70)}`, body })),
    ...types.map((contentType) => ({
      name: `a body of type ${contentType}`,
      body: '{ "query": "{ __typename }" }',
      contentType,
    })),
  ];
}
