import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaText } from '../../src/api/schema-text.js';
import { profiler, WASTEFUL } from './profiled.js';
import { writeQuestionGraph } from './question-graph.js';
import { testGraph } from './test-graph.js';

const folder = join(__dirname, '../../queries');
let database: ReturnType<typeof profiler>;

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  await writeQuestionGraph(graph);
  await graph.close();
  database = profiler();
}, 120_000);
afterAll(() => database.close());

/** Each file that no field of the API runs, with the first rows that a person reads off the graph. */
const QUESTIONS: [file: string, parameters: object, rows: object[]][] = [
  [
    'evidence-of-messages',
    { country: 'CES', first: 1 },
    [
      {
        summary: 'ann to cid on 2020-05-05',
        sentence: 'ann wrote to cid.',
        headline: 'News of 2020-05-06',
        url: null,
        start: 0,
        end: 10,
        rule: 'sent-to',
        confidence: 0.9,
      },
    ],
  ],
  [
    'most-central-countries',
    { first: 2 },
    [
      { country: 'Borland', sent: 2, received: 11, wroteTo: 2, heardFrom: 3, bothWays: 2 },
      { country: 'Avaria', sent: 9, received: 2, wroteTo: 3, heardFrom: 2, bothWays: 2 },
    ],
  ],
  [
    'words-of-a-sender',
    { from: 'AVA', to: 'CES', first: 5 },
    [
      {
        sentOn: '2020-05-05',
        speaker: 'Ann Aster',
        addressee: 'Cid Cedar',
        words: 'The two peoples have stood side by side for two decades',
        verbatim: true,
        topics: [],
        publisher: 'Herald',
        headline: 'News of 2020-05-06',
      },
    ],
  ],
  [
    'triads',
    { least: 1, first: 1 },
    [{ country: 'Avaria', partners: 2, triangles: 1, transitivity: 1, sharesPartnersWith: [] }],
  ],
];

test.each(QUESTIONS)('%s answers', async (file, parameters, expected) => {
  const text = readFileSync(join(folder, `${file}.cypher`), 'utf8');
  const { columns, rows, operators } = await database.run(text, parameters);
  const maps = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
  expect(maps).toEqual(expected);
  expect(operators.filter((operator) => WASTEFUL.includes(operator))).toEqual([]);
});

test('every file of queries/ is run by a field of the API or stands above', () => {
  const named = [...schemaText().matchAll(/@query\(file: "([^"]+)"/g)].map(([, file]) => file!);
  const tested = [...named, ...QUESTIONS.map(([file]) => `${file}.cypher`)].sort();
  expect(tested).toEqual(readdirSync(folder).filter((name) => name.endsWith('.cypher')));
});
