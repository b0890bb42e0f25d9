import { queryCompiler } from './compile-query.js';
import { GOLDEN_STATEMENTS } from './golden-statements.js';
import { schemaText } from '../../src/api/schema-text.js';
import { servedSchemaOf } from '../../src/api/served-schema.js';
import { globalId } from '../../src/query/global-id.js';
import { patternsIn } from '../../src/query/patterns.js';

const { compile, compileDocument, document } = queryCompiler();

describe('a query is one statement with parameters', () => {
  test.each(GOLDEN_STATEMENTS)('%s', (_, query, text, parameters) => {
    const compiled = compile(query);
    expect(compiled.text).toBe(text);
    expect(compiled.parameters).toEqual(parameters);
  });
});

test.each([
  '($v: String!) { messages(filter: {country: $v}) { totalCount } }',
  '($v: String!) { messages(filter: {between: {one: $v, other: "KAZ"}}) { totalCount } }',
  '($v: String!) { country(by: {code: $v}) { name } }',
  '($v: [String!]) { countries(filter: {code: $v}) { totalCount } }',
])('a country is given to the graph by its code: %s', (query) => {
  for (const given of ['CHN', 'chn', 'CN', 'China', 'chinese'])
    expect(JSON.stringify(compile(`query ${query}`, { v: given }).parameters)).toContain('"CHN"');
  expect(() => compile(`query ${query}`, { v: 'Chnia' })).toThrow('"Chnia" is no country.');
});

test.each([
  ['people', 'São  T', 'sao t'],
  ['countries', 'ÁL ', 'al '],
])('the beginning of names of %s is folded as they are', (list, nameStartsWith, expected) => {
  const { text, parameters } = compile(
    `query ($v: String) { ${list}(filter: {nameStartsWith: $v}) { nodes { id } } }`,
    { v: nameStartsWith },
  );
  expect(text).toContain('n1.sortName STARTS WITH $p0');
  expect(parameters['p0']).toBe(expected);
});

describe('nothing of the client reaches the text', () => {
  const INJECTION = "x'}) DETACH DELETE n //";

  test.each([
    ['a name', '($v: String!) { person(by: {name: $v}) { name } }'],
    ['an id', '($v: ID!) { message(id: $v) { kind } }'],
    ['a global id', '($v: ID!) { node(id: $v) { id } }'],
    ['an address', '($v: String!) { article(by: {url: $v}) { title } }'],
    ['a search', '($v: String!) { search(text: $v) { totalCount } }'],
    ['a publisher', '($v: String!) { articles(filter: {publisher: [$v]}) { totalCount } }'],
  ])('%s', (_, query) => {
    const { text } = compile(`query ${query}`, { v: INJECTION });
    expect(text).toBe(compile(`query ${query}`, { v: 'y' }).text);
    expect(text).not.toContain('DETACH');
  });

  test('an alias', () => {
    const { text } = compile('{ DETACH: messages { DELETE: nodes { id } } }');
    expect(text).toBe(compile('{ messages { nodes { id } } }').text);
  });
});

test('what several places of a text ask for is sent once', () => {
  const { text, parameters } = compile(
    '{ messages(filter: {fromCountry: "AAA", toCountry: "BBB"}) { nodes { kind } } }',
  );
  expect(Object.values(parameters).sort()).toEqual([' ', '!', 20, 'AAA', 'BBB']);
  expect(text.match(/\$p0\b/g)!.length).toBeGreaterThan(1);
});

describe('the same question is the same text', () => {
  const reference = compile('{ messages { nodes { kind senders { title } } } }').text;

  test.each([
    ['in another order', '{ messages { nodes { senders { title } kind } } }'],
    ['with aliases', '{ messages { a: nodes { b: kind c: senders { d: title } } } }'],
    [
      'by fragments',
      '{ messages { nodes { ...F } } } fragment F on Message { kind ... { senders { title } } }',
    ],
    ['in two parts', '{ messages { nodes { kind } nodes { senders { title } } } }'],
    ['with the default spelt out', '{ messages(first: 20) { nodes { kind senders { title } } } }'],
    [
      'with what is skipped',
      '{ messages { nodes { kind senders { title } id @skip(if: true) } } }',
    ],
  ])('%s', (_, query) => {
    expect(compile(query).text).toBe(reference);
  });

  test('another page size is no other text', () => {
    expect(compile('{ messages(first: 7) { nodes { kind senders { title } } } }').text).toBe(
      reference,
    );
  });

  test.each([
    ['another field', '{ messages { nodes { kind recipients { title } } } }'],
    [
      'a cursor',
      '{ messages(after: "WyJNZXNzYWdlIiwiMjAyMiIsIm0zIl0") { nodes { kind senders { title } } } }',
    ],
    [
      'an included field',
      '{ messages { nodes { kind senders { title } id @include(if: true) } } }',
    ],
  ])('%s is another text', (_, query) => {
    expect(compile(query).text).not.toBe(reference);
  });
});

describe('plans are kept', () => {
  const parsed = document(
    'query ($first: Int, $after: String, $more: Boolean! = false) { messages(first: $first, after: $after) { nodes { id kind @include(if: $more) } } }',
  );
  const cursor = 'WyJNZXNzYWdlIiwiMjAyMiIsIm0zIl0';
  const reference = compileDocument(parsed, { first: 3 });

  test('for other values of the same variables', () => {
    const again = compileDocument(parsed, { first: 9 });
    expect(again.plan).toBe(reference.plan);
    expect(again.parameters).toEqual({ p0: 9 });
  });

  test.each([
    ['a variable that was not there', { first: 3, after: cursor }],
    ['a field that was not included', { first: 3, more: true }],
  ])('but not for %s', (_, variables) => {
    expect(compileDocument(parsed, variables).plan).not.toBe(reference.plan);
  });

  test('and a variable that is null is one that is not there', () => {
    expect(compileDocument(parsed, { first: 3, after: null }).text).toBe(reference.text);
  });
});

describe('nodes are looked for among those of the types that their ids name', () => {
  const parsed = document('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Topic { name } } }');
  const labelsIn = (text: string) => [...text.matchAll(/\(n1:(\w+) \{id/g)].map(([, at]) => at);
  const topic = globalId('Topic', 'trade');
  const compiled = (...ids: string[]) => compileDocument(parsed, { ids });

  test.each<[string, string[], string[]]>([
    ['one', [topic], ['Topic']],
    ['two of one', [topic, globalId('Topic', 'health')], ['Topic']],
    ['two', [topic, globalId('Message', 'm1')], ['Message', 'Topic']],
    ['one, and one that names none', [topic, 'm1'], ['Topic']],
    ['one, and one that no node has', [topic, globalId('Pair', 'p')], ['Topic']],
  ])('%s', (_, ids, labels) => {
    expect(labelsIn(compiled(...ids).text)).toEqual(labels);
    const written = `{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Topic { name } } }`;
    expect(compile(written).text).toBe(compiled(...ids).text);
  });

  test('and among all where the ids name no type', () => {
    expect(labelsIn(compiled('m1').text).length).toBeGreaterThan(8);
  });

  test('a plan is kept for other ids of the same types, not for those of others', () => {
    const { plan } = compiled(topic);
    expect(compiled(globalId('Topic', 'health'), topic).plan).toBe(plan);
    expect(compiled(globalId('Message', 'm1')).plan).not.toBe(plan);
    expect(compiled(topic, globalId('Message', 'm1')).plan).not.toBe(plan);
  });
});

describe('a statement has no more patterns than the database plans in time', () => {
  const senders = (count: number) =>
    `{ messages(filter: {or: [${Array.from({ length: count }, (_, place) => `{sender: {id: "p${place}"}}`).join()}]}) { totalCount } }`;

  test.each([
    [10, 10],
    [11, 0],
  ])('one of %i senders is looked for from %i of them', (count, starts) => {
    const { text } = compile(senders(count));
    expect(text.match(/MATCH \(n1a:Party\)/g)?.length ?? 0).toBe(starts);
    expect(patternsIn(text)).toBeLessThan(42);
  });

  const either = '{or: [{topic: "Energy", article: {country: "AAA"}}, {mutual: true}]}';
  test.each([
    [0, 3],
    [1, 2],
    [2, 1],
    [3, 0],
  ])('beside %i conditions that are no starts, %i of three starts are', (others, starts) => {
    const beside = Array.from({ length: others }, () => `{not: ${either}}`).join();
    const { text } = compile(
      `{ country(by: {id: "AAA"}) { messages(filter: {and: [{country: "BBB"}, {toCountry: "CCC"}, {topic: "Health"}, ${beside}]}) { totalCount } } }`,
    );
    expect(new Set(text.match(/\(n2[abc]:\w+\)/g)).size).toBe(starts);
  });

  const lists = (count: number) => {
    const list = `sent(filter: $filter) { nodes { kind } }`;
    const aliased = Array.from({ length: count }, (_, place) => `a${place}: ${list}`);
    return document(
      `query ($filter: MessageFilter) { country(by: {id: "AAA"}) { ${aliased.join(' ')} } }`,
    );
  };
  const filter = { and: Array.from({ length: 15 }, () => ({ topic: 'Health' })) };

  test('a few lists with many conditions are answered', () => {
    expect(patternsIn(compileDocument(lists(5), { filter }).text)).toBeGreaterThan(50);
  });

  test('many lists with many conditions are refused', () => {
    expect(() => compileDocument(lists(50), { filter })).toThrow(
      /^The query asks for \d+ patterns of the graph, by its fields and filters; 300 are allowed\. Ask for fewer fields or with fewer conditions/,
    );
  });
});

describe('a list in an order that the client chose', () => {
  const parsed = document(
    'query ($order: PersonOrder!, $after: String) { people(first: 2, orderBy: $order, after: $after) { pageInfo { endCursor } } }',
  );
  const { plan, text } = compileDocument(parsed, { order: 'MESSAGES' });

  test('is sorted by its columns', () => {
    expect(text).toContain('AND EXISTS { (m)-[:SENT_BY]->(n1) } RETURN m } DESC, n1.id LIMIT $p0');
  });

  test('is another plan for each order', () => {
    expect(compileDocument(parsed, { order: 'MESSAGES' }).plan).toBe(plan);
    expect(compileDocument(parsed, { order: 'NAME' }).text).toContain('n1.sortName, n1.id LIMIT');
  });

  test('has cursors that another order refuses', () => {
    const { pageInfo } = plan.build([[7, 'ann']], { p0: 3 }, {}, { isEmpty: false }) as {
      pageInfo: { endCursor: string };
    };
    const after = pageInfo.endCursor;
    expect(compileDocument(parsed, { order: 'MESSAGES', after }).parameters).toMatchObject({
      p1: 7,
      p2: 'ann',
    });
    expect(() => compileDocument(parsed, { order: 'LATEST', after })).toThrow('another list');
  });
});

test('a field on an edge that exists is one line of the schema and nothing else', () => {
  const line =
    '  carriersOfReplies: [Person!]! @edge(match: "(p)<-[:REPLY_TO]-()-[:CARRIED_BY]->(n)", order: ["n.id"])';
  const extended = schemaText().replace(
    '  kind: Kind!\n  "All the ways',
    `  kind: Kind!\n${line}\n  "All the ways`,
  );
  const { compile: compileExtended } = queryCompiler(servedSchemaOf(extended));
  const { plan, text, parameters } = compileExtended(
    '{ messages { nodes { carriersOfReplies { name } } } }',
  );
  expect(text).toContain(
    'COLLECT { MATCH (n1)<-[:REPLY_TO]-()-[:CARRIED_BY]->(n2) WITH DISTINCT n2 ORDER BY n2.id RETURN [n2.name] }',
  );
  expect(plan.build([[[['Ann']]]], parameters, {}, { isEmpty: false })).toEqual({
    nodes: [{ carriersOfReplies: [{ name: 'Ann' }] }],
  });
});
