import { type ApiServer, startApi } from './api-server.js';
import { writeQuestionGraph } from './question-graph.js';
import { testGraph, type TestGraph } from './test-graph.js';

let graph: TestGraph;
let api: ApiServer;

beforeAll(async () => {
  graph = await testGraph();
  await graph.empty();
  await writeQuestionGraph(graph);
  api = await startApi(graph);
}, 120_000);
afterAll(async () => {
  await api.server.close();
  await graph.close();
});

/** Each field of the API with the answer that a person reads off the graph. */
test.each<[question: string, query: string, answer: unknown]>([
  [
    'messages between two parties',
    '{ messagesBetween(one: {name: "Aster, Ann"}, other: {id: "DOR"}) { sentOn way message { senders { party { name } } } answer { kind } answeredAfterDays } }',
    [
      {
        sentOn: '2022-09-06',
        way: 'OTHER_TO_ONE',
        message: { senders: [{ party: { name: 'Dee Dogwood' } }] },
        answer: null,
        answeredAfterDays: null,
      },
      {
        sentOn: '2022-09-02',
        way: 'ONE_TO_OTHER',
        message: { senders: [{ party: { name: 'Ann Aster' } }] },
        answer: { kind: 'THANKS' },
        answeredAfterDays: 4,
      },
    ],
  ],
  [
    'messages between two parties as they were known on a day',
    '{ messagesBetween(one: {id: "ann"}, other: [{id: "bob"}, {id: "eve"}], knownBy: "2022-01-04", first: 2) { sentOn way } }',
    [
      { sentOn: '2022-01-03', way: 'BOTH' },
      { sentOn: '2021-06-02', way: 'ONE_TO_OTHER' },
    ],
  ],
  [
    'the pair matrix',
    '{ pairs(countries: [{name: "Avaria"}, {code: "BOR"}, {code: "dor"}]) { one { code } other { code } messages reports fromOne fromOther exchanges firstOn lastOn } }',
    [
      {
        one: { code: 'AVA' },
        other: { code: 'BOR' },
        messages: 6,
        reports: 7,
        fromOne: 6,
        fromOther: 1,
        exchanges: 1,
        firstOn: '2017-06-03',
        lastOn: '2025-06-04',
      },
      {
        one: { code: 'AVA' },
        other: { code: 'DOR' },
        messages: 2,
        reports: 2,
        fromOne: 1,
        fromOther: 1,
        exchanges: 0,
        firstOn: '2022-09-02',
        lastOn: '2022-09-06',
      },
      {
        one: { code: 'BOR' },
        other: { code: 'DOR' },
        messages: 2,
        reports: 2,
        fromOne: 1,
        fromOther: 1,
        exchanges: 0,
        firstOn: '2021-06-10',
        lastOn: '2022-09-05',
      },
    ],
  ],
  [
    'messages by month, beside the articles',
    '{ timeline(unit: MONTH, one: {id: "BOR"}, other: {id: "ann"}, sentOn: {from: "2022", to: "2022"}) { period messages reports exchanges articlesLoaded } }',
    [
      { period: '2022-01', messages: 1, reports: 2, exchanges: 1, articlesLoaded: 2 },
      { period: '2022-09', messages: 0, reports: 0, exchanges: 0, articlesLoaded: 3 },
    ],
  ],
  [
    'messages by week',
    '{ timeline(unit: WEEK, sentOn: {from: "2022-09", to: "2022-09"}) { period messages } }',
    [
      { period: '2022-08-29', messages: 1 },
      { period: '2022-09-05', messages: 2 },
    ],
  ],
])('%s', async (_, query, answer) => {
  const { data, errors, extensions } = await api.query(query);
  expect(errors).toBeUndefined();
  expect(Object.values(data!)).toEqual([answer]);
  expect(extensions.cypher.roundTrips).toBe(1);
});

test.each([
  ['{ pairs(first: 0) { messages } }', '"first" is 0; from 1 to 1000 are answered.'],
  [
    '{ messagesBetween(one: [], other: [], first: 101) { way } }',
    '"first" is 101; from 1 to 100 are answered.',
  ],
])('%s is refused', async (query, message) => {
  const { errors } = await api.query(query);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});
