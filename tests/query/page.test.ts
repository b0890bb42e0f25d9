import { cursorOf, sortValuesOf } from '../../src/query/cursor.js';
import { globalId, nodeOfId } from '../../src/query/global-id.js';
import { queryCompiler } from './compile-query.js';

const { compile } = queryCompiler();
const after = cursorOf('Message', ['2022-01-03', 'm1']);
const afterOldest = cursorOf('MessageMessageOrder.OLDEST', ['2022-01-03', 'm1']);
const afterReports = cursorOf('MessageMessageOrder.REPORTS', [3, '2022-01-03', 'm1']);

test.each<[string, string, object]>([
  ['a page says nothing of its size', '{ messages { nodes { id } } }', { p0: 20 }],
  ['a page has its size', '{ messages(first: 100) { nodes { id } } }', { p0: 100 }],
  [
    'one more is fetched where it is asked whether there is more',
    '{ messages(first: 5) { pageInfo { hasNextPage } } }',
    { p0: 6 },
  ],
  [
    'a cursor gives its sort values',
    `{ messages(after: "${after}") { nodes { id } } }`,
    { p0: 20, p1: '2022-01-03', p2: 'm1' },
  ],
  [
    'a cursor is the end of the keys of a hub',
    `{ country(by: {code: "AAA"}) { sent(after: "${after}") { nodes { id } } } }`,
    { p0: 20, p1: ' ', p2: ' 2022-01-03 m1', p3: 'AAA' },
  ],
  [
    'a cursor before is their start',
    `{ country(by: {code: "AAA"}) { sent(last: 2, before: "${after}") { nodes { id } } } }`,
    { p0: 2, p1: ' 2022-01-03 m1', p2: '!', p3: 'AAA' },
  ],
  [
    'a cursor is the start of the keys where the oldest come first',
    `{ country(by: {code: "AAA"}) { sent(orderBy: OLDEST, after: "${afterOldest}") { nodes { id } } } }`,
    { p0: 20, p1: ' 2022-01-03 m1', p2: '!', p3: 'AAA' },
  ],
  [
    'a cursor before is their end then',
    `{ country(by: {code: "AAA"}) { sent(orderBy: OLDEST, last: 2, before: "${afterOldest}", filter: {sentOn: {from: "2021"}}) { nodes { id } } } }`,
    { p1: 2, p2: ' 2021', p3: ' 2022-01-03 m1', p4: 'AAA' },
  ],
  [
    'a cursor is no bound of keys that have another order',
    `{ country(by: {code: "AAA"}) { sent(orderBy: REPORTS, after: "${afterReports}", filter: {sentOn: {to: "2022"}}) { nodes { id } } } }`,
    { p1: 20, p2: 3, p3: '2022-01-03', p4: 'm1', p5: ' !', p6: ' 2022~', p7: 'AAA' },
  ],
  [
    'days narrow the keys, and to a month means to its end',
    '{ country(by: {code: "AAA"}) { sent(filter: {sentOn: {from: "2021", to: "2022-01"}}) { nodes { id } } } }',
    { p2: 20, p3: ' 2021', p4: ' 2022-01~', p5: 'AAA' },
  ],
  [
    'what has no day is not before any',
    '{ country(by: {code: "AAA"}) { sent(filter: {sentOn: {to: "2022"}}) { nodes { id } } } }',
    { p1: 20, p2: ' !', p3: ' 2022~', p4: 'AAA' },
  ],
])('%s', (_, query, parameters) => {
  expect(compile(query).parameters).toEqual(parameters);
});

test.each([
  ['first: 1, last: 1', 'Give either "first" or "last", not both.', 'BAD_USER_INPUT'],
  ['after: "x"', '"x" is no cursor. Use one that a list gave.', 'BAD_CURSOR'],
  ['after: ""', '"" is no cursor. Use one that a list gave.', 'BAD_CURSOR'],
  [
    `after: "${afterOldest}"`,
    `"${afterOldest.slice(0, 40)}..." is a cursor of another list. Use one that this list gave.`,
    'BAD_CURSOR',
  ],
  [
    `orderBy: OLDEST, after: "${after}"`,
    `"${after}" is a cursor of another list. Use one that this list gave.`,
    'BAD_CURSOR',
  ],
  [
    `after: "${cursorOf('Person', ['a', 'b'])}"`,
    `"${cursorOf('Person', ['a', 'b'])}" is a cursor of another list. Use one that this list gave.`,
    'BAD_CURSOR',
  ],
])('a page must not be asked for by %s', (given, message, code) => {
  const refused = () => compile(`{ messages(${given}) { nodes { id } } }`);
  expect(refused).toThrow(message);
  expect(refused).toThrow(expect.objectContaining({ extensions: { code } }) as Error);
});

test.each([
  ['first', 0],
  ['first', 101],
  ['last', -1],
])('a page must not be asked for by %s: %d, and both bounds are told', (name, requested) => {
  expect(() => compile(`{ messages(${name}: ${requested}) { nodes { id } } }`)).toThrow(
    expect.objectContaining({
      message: `"${name}" is ${requested}; a page has from 1 to 100 items.`,
      extensions: { code: 'BAD_USER_INPUT', [name]: { requested, least: 1, limit: 100 } },
    }) as Error,
  );
});

test('a page must not be too large where only its total is asked for', () => {
  expect(() => compile('{ messages(first: 101) { totalCount } }')).toThrow('"first" is 101');
  expect(() => compile('{ occasion(id: "o") { evidence(first: 101) { start } } }')).toThrow(
    '"first" is 101',
  );
});

test.each([
  ['text', ['2022-01-03', 'm1']],
  ['no day', ['', 'm1']],
  ['numbers', [5, 0.97, 'ü']],
])('a cursor gives back %s', (_, values) => {
  const kinds = values.map((value) => (typeof value === 'number' ? 'number' : 'string'));
  expect(sortValuesOf(cursorOf('T', values), 'T', kinds)).toEqual(values);
});

test.each([
  ['objects', Buffer.from('["Message",{},"m"]').toString('base64url')],
  ['null', Buffer.from('["Message",null,"m"]').toString('base64url')],
  ['no list', Buffer.from('{"length":3}').toString('base64url')],
  ['too few values', cursorOf('Message', ['a'])],
  ['a number where its list has text', cursorOf('Message', [5, 7])],
  ['text and a number', cursorOf('Message', ['2022', 7])],
])('a cursor must not hold %s', (_, cursor) => {
  expect(() => sortValuesOf(cursor, 'Message', ['string', 'string'])).toThrow(/cursor/);
});

/** A list of each sort with cursors whose values are of the kinds that its order has, and with such as are not. */
test.each<[list: string, type: string, right: (string | number)[], wrong: (string | number)[]]>([
  ['messages(PAGE)', 'Message', ['2022', 'm1'], [5, 7]],
  ['country(by: {code: "AAA"}) { list: sent(PAGE)', 'Message', ['2022', 'm1'], [5, 7]],
  [
    'messages(orderBy: REPORTS, PAGE)',
    'MessageMessageOrder.REPORTS',
    [2, '2022', 'm1'],
    ['2', '2022', 'm1'],
  ],
  [
    'messages(orderBy: CONFIDENCE, PAGE)',
    'MessageMessageOrder.CONFIDENCE',
    [0.9, '', 'm1'],
    ['0.9', '', 'm1'],
  ],
  ['people(orderBy: MESSAGES, PAGE)', 'PersonPersonOrder.MESSAGES', [3, 'ann'], ['3', 'ann']],
  ['article(by: {id: "a1"}) { list: mentions(PAGE)', 'Mention', [5, 8, 'ann'], [5, '8', 'ann']],
  ['statements(PAGE)', 'Statement', ['a1', 0, 's1'], ['a1', '0', 's1']],
  ['search(text: "x", PAGE)', 'SearchHit', [1.5, 'm1'], ['1.5', 'm1']],
])('a page of %s is asked for by values of its kinds alone', (list, type, right, wrong) => {
  const asked = (end: string, values: (string | number)[]) => {
    const given = list.replace('PAGE', `${end}: "${cursorOf(type, values)}"`);
    return () =>
      compile(`{ ${given} { nodes { __typename } }${given.includes('list:') ? ' }' : ''} }`);
  };
  for (const end of ['after', 'before']) {
    expect(asked(end, right)).not.toThrow();
    expect(asked(end, wrong)).toThrow(/^"\w+(\.\.\.)?" is no cursor\. Use one that a list gave\.$/);
  }
});

test.each([
  ['of the API', globalId('Person', 'ann'), { type: 'Person', id: 'ann' }],
  ['with a colon', globalId('Person', 'a:b'), { type: 'Person', id: 'a:b' }],
  ['of the graph', 'c2f5e38f250642fa736fb680', { type: null, id: 'c2f5e38f250642fa736fb680' }],
  ['that is a code', 'CHN', { type: null, id: 'CHN' }],
  ['that is empty', '', { type: null, id: '' }],
])('an id %s is understood', (_, given, node) => {
  expect(nodeOfId(given)).toEqual(node);
});
