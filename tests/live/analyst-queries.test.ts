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

const ANY_DAY = { from: null, to: null };

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
    'reports-that-differ',
    { first: 2 },
    [
      {
        summary: 'cid to bob on 2021-06-03',
        articles: 2,
        outlets: ['Courier', 'Herald'],
        days: ['2021-06-03'],
        channels: ['phone', 'telegram'],
        occasions: ['election'],
        differ: true,
      },
      {
        summary: 'ann to bob on 2022-01-03',
        articles: 2,
        outlets: ['Herald', 'Courier'],
        days: ['2022-01-03'],
        channels: ['letter'],
        occasions: ['anniversary_of_diplomatic_relations'],
        differ: false,
      },
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
    'titles-former-acting-elect',
    { words: ['former', 'elect'], sentOn: ANY_DAY, first: 5 },
    [
      {
        sentOn: '2025-06-04',
        side: 'recipient',
        party: 'Eve Elm',
        title: 'Former President',
        standing: ['former'],
        summary: 'ann to eve on 2025-06-04',
      },
    ],
  ],
  [
    'levels-of-partnership',
    { one: 'BOR', other: 'AVA', levels: ['a new page of cooperation', 'cooperation'], first: 2 },
    [
      {
        sentOn: '2023-01-03',
        level: 'a new page of cooperation',
        firstOn: '2023-01-03',
        speaker: 'Ann Aster',
        words: 'A new page of cooperation is open',
      },
      {
        sentOn: '2023-01-03',
        level: 'cooperation',
        firstOn: '2023-01-03',
        speaker: 'Ann Aster',
        words: 'We count on cooperation on climate',
      },
    ],
  ],
  [
    'places-in-lists',
    { recipient: 'BOR', least: 2, first: 5 },
    [
      ['2025-12-31', 1, 'Dee Dogwood', null, null],
      ['2025-12-31', 2, 'Ann Aster', null, null],
    ].map(([publishedOn, place, sender, placeBefore, before]) => ({
      publishedOn,
      publisher: 'Courier',
      place,
      sender,
      placeBefore,
      before,
    })),
  ],
  [
    'form-of-messages',
    { country: 'AVA', sentOn: { from: '2023', to: '2023' }, first: 5 },
    [
      {
        sentOn: '2023-01-03',
        recipients: ['Bob Birch'],
        named: true,
        wordsGiven: true,
        words: 13,
        quoted: 2,
        summary: 'ann to bob on 2023-01-03',
      },
    ],
  ],
  [
    'triads',
    { least: 1, first: 1 },
    [{ country: 'Avaria', partners: 2, triangles: 1, transitivity: 1, sharesPartnersWith: [] }],
  ],
  [
    'condolences-after-disasters',
    { country: 'DOR', occasionKind: ['disaster'], first: 5 },
    [
      {
        name: 'flood',
        day: '2022-09-01',
        condoled: ['Avaria', 'Borland'],
        days: [1, 4],
        silent: [],
        articlesLoaded: 3,
      },
    ],
  ],
  [
    'channels-by-year',
    { one: 'BOR', other: 'CES', first: 5 },
    [
      { year: '2017', channel: 'letter', messages: 1, share: 1 },
      { year: '2021', channel: 'phone', messages: 1, share: 1 },
    ],
  ],
  [
    'before-and-after',
    { one: 'AVA', other: 'BOR', day: '2022-01-03', days: 365 },
    [
      {
        window: 'before',
        from: '2021-01-03',
        to: '2022-01-02',
        fromOne: 1,
        fromOther: 0,
        kinds: ['congratulation'],
        articlesLoaded: 4,
      },
      {
        window: 'after',
        from: '2022-01-03',
        to: '2023-01-03',
        fromOne: 2,
        fromOther: 1,
        kinds: ['congratulation'],
        articlesLoaded: 5,
      },
    ],
  ],
  [
    'first-hundred-days',
    { leader: 'bob', predecessor: 'eve', since: '2021-06-01', days: 100 },
    [
      {
        leader: 'Bob Birch',
        keptUp: ['Avaria', 'Cestan'],
        begun: ['Dorne'],
        notYet: [],
        articlesLoaded: 4,
      },
    ],
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
