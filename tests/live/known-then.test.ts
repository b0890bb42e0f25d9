import { queryCompiler } from '../query/compile-query.js';
import { letterGraph } from './letter-graph.js';
import { profiler, WASTEFUL } from './profiled.js';
import { testGraph } from './test-graph.js';

const { compile } = queryCompiler();
let database: ReturnType<typeof profiler>;

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  const { country, president, occasion, letter, write } = letterGraph();
  country('AVA', 'Avaria');
  country('BOR', 'Borland');
  country('CES', 'Cestan');
  president('ann', 'Ann Aster', 'AVA');
  president('bob', 'Bob Birch', 'BOR');
  president('cid', 'Cid Cedar', 'CES');
  occasion('e17', 2017, { kind: 'election', concerns: ['BOR'], date: '2017-06-01' });
  occasion('e21', 2021, { kind: 'election', concerns: ['BOR'], date: '2021-06-01' });
  letter('old', {
    ...{ from: ['cid'], to: ['bob'], on: '2017-06-04', occasion: 'e17' },
    told: [['Herald', '2017-06-05']],
  });
  letter('dated otherwise at first', {
    ...{ from: ['ann'], to: ['bob'], on: '2021-06-02', occasion: 'e21' },
    told: [
      ['Herald', '2021-06-04', 'letter', { on: '2021-07-01' }],
      ['Courier', '2021-06-20'],
    ],
  });
  letter('announced at first', {
    ...{ from: ['cid'], to: ['bob'], on: '2021-06-05', occasion: 'e21' },
    told: [
      ['Courier', '2021-06-04', 'letter', { status: 'planned' }],
      ['Herald', '2021-06-15'],
    ],
  });
  letter('told in some month', {
    ...{ from: ['bob'], to: ['ann'], on: '2021-07-06', kind: 'thanks' },
    answers: 'dated otherwise at first',
    told: [['Herald', '2021-07']],
  });
  letter('told in some year', {
    ...{ from: ['bob'], to: ['cid'], on: '2021-06-09', kind: 'thanks' },
    told: [['Herald', '2021']],
  });
  await write(graph);
  await graph.close();
  database = profiler();
}, 120_000);
afterAll(() => database.close());

const pair = (one: string, other: string, ...numbers: unknown[]) => [one, other, ...numbers];

/** What each field knew on a day; a year or month asks for its end. Rows are given as the values of their fields, in order. */
test.each<[field: string, day: string, selection: string, rows: unknown[][]]>([
  [
    'pairs(sentOn: {from: "2021"}, ',
    '2021-06-10',
    'one { code } other { code } messages reports fromOne fromOther firstOn lastOn',
    [pair('AVA', 'BOR', 1, 1, 1, 0, '2021-07-01', '2021-07-01')],
  ],
  [
    'pairs(sentOn: {from: "2021"}, ',
    '2021-07-31',
    'one { code } other { code } messages reports',
    [pair('AVA', 'BOR', 1, 2), pair('BOR', 'CES', 1, 2)],
  ],
  [
    'pairs(sentOn: {from: "2021"}, ',
    '2021-07',
    'one { code } other { code } messages reports',
    [pair('AVA', 'BOR', 2, 3), pair('BOR', 'CES', 1, 2)],
  ],
  [
    'pairs(sentOn: {from: "2021"}, ',
    '2021',
    'one { code } other { code } messages reports',
    [pair('AVA', 'BOR', 2, 3), pair('BOR', 'CES', 2, 3)],
  ],
  ['pairs(sentOn: {to: "2021-06"}, ', '2021-06-10', 'one { code }', [['BOR']]],
  ['pairs(', '2017-06-04', 'one { code }', []],
  [
    'messagesBetween(one: {id: "ann"}, other: {id: "bob"}, ',
    '2021-06-10',
    'sentOn way answer { kind } answeredAfterDays',
    [['2021-07-01', 'ONE_TO_OTHER', null, null]],
  ],
  [
    'messagesBetween(one: {id: "ann"}, other: {id: "bob"}, ',
    '2021-08-01',
    'sentOn answer { kind } answeredAfterDays',
    [
      ['2021-07-06', null, null],
      ['2021-07-01', 'THANKS', 5],
    ],
  ],
  [
    'messagesBetween(one: {id: "cid"}, other: {id: "bob"}, ',
    '2021-06-14',
    'sentOn',
    [['2017-06-04']],
  ],
  [
    'timeline(unit: MONTH, sentOn: {from: "2021"}, ',
    '2021-06-15',
    'period messages reports articlesLoaded',
    [
      ['2021-06', 1, 2, 3],
      ['2021-07', 1, 1, 0],
    ],
  ],
  [
    'timeline(unit: YEAR, ',
    '2021-06-04',
    'period messages',
    [
      ['2017', 1],
      ['2021', 1],
    ],
  ],
  [
    'reciprocity(one: {id: "AVA"}, ',
    '2021-06-10',
    'other { name } sent received sentAnswered medianAnswerDays',
    [['Borland', 1, 0, 0, null]],
  ],
  [
    'reciprocity(one: {id: "AVA"}, ',
    '2021-08-01',
    'other { name } sent received sentAnswered medianAnswerDays',
    [['Borland', 1, 1, 1, 5]],
  ],
  [
    'silentSenders(recipient: {id: "BOR"}, occasionKind: [ELECTION], sentOn: {from: "2021-06", to: "2021-06"}, times: 1, ',
    '2021-06-14',
    'sender { name } times last { sentOn } articlesLoaded',
    [['Cestan', 1, '2017-06-04', 1]],
  ],
  [
    'silentSenders(recipient: {id: "BOR"}, occasionKind: [ELECTION], sentOn: {from: "2021-06", to: "2021-06"}, times: 1, ',
    '2021-06-15',
    'sender { name }',
    [],
  ],
  [
    'knownBy(party: {id: "cid"}, ',
    '2021-12-31',
    'message { kind } reportsThen statusThen sentOnThen',
    [
      ['CONGRATULATION', 2, 'SENT', '2021-06-05'],
      ['CONGRATULATION', 1, 'SENT', '2017-06-04'],
    ],
  ],
])('%sknownBy: "%s")', async (field, day, selection, rows) => {
  const name = field.startsWith('knownBy') ? 'day' : 'knownBy';
  expect(await answerTo(`{ ${field}${name}: "${day}") { ${selection} } }`)).toEqual(rows);
});

test.each([
  ['2021-06-14', [['Ann Aster', '2021-07-01', 'STATED']]],
  [
    '2021-06-15',
    [
      ['Cid Cedar', '2021-06-05', 'STATED'],
      ['Ann Aster', '2021-07-01', 'STATED'],
    ],
  ],
  ['2021-06-03', []],
])('the order of senders as it was known on %s', async (day, rows) => {
  const [[{ inOrder }]] = (await answerTo(
    `{ occasions(filter: {year: 2021}) { nodes { inOrder(knownBy: "${day}") { sender { name } sentOn sentOnBasis } } } }`,
  )) as [[{ inOrder: Row[] }]];
  expect(inOrder.map(valuesOf)).toEqual(rows);
});

test.each([
  ['2021-06-14', 3],
  ['2021-07-31', 3],
  ['2021-07', 4],
  ['2021-12-30', 4],
  ['2021', 5],
  ['2017-06-04', 0],
])('the filter knows by %s what was published', async (day, totalCount) => {
  const answer = await answerTo(`{ messages(filter: {knownBy: "${day}"}) { totalCount } }`);
  expect(answer).toEqual([totalCount]);
});

type Row = Record<string, unknown>;

/** The rows of the only field, each as its values; a nested object of one field is that field. */
async function answerTo(query: string): Promise<unknown> {
  const { plan, text, parameters } = compile(query);
  const { rows, operators } = await database.run(text, parameters);
  expect(operators.filter((operator) => WASTEFUL.includes(operator))).toEqual([]);
  const built = JSON.parse(JSON.stringify(plan.build(rows, parameters, {}, { isEmpty: false }))) as
    Row | Row[];
  return Array.isArray(built) ? built.map(valuesOf) : valuesOf(built);
}

function valuesOf(row: Row): unknown[] {
  return Object.values(row).map((value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? valuesOf(value as Row)[0]
      : value,
  );
}
