import { withdrawArticles, writeBatch } from '../../src/graph/writes/write-batch.js';
import { globalId } from '../../src/query/global-id.js';
import { settledPartyId } from '../../src/resolve/parties.js';
import { office, organisation, person, report, state, told } from '../resolve/invented.js';
import { type ApiServer, startApi } from './api-server.js';
import { testGraph, type TestGraph } from './test-graph.js';

jest.setTimeout(60_000);

const king = office('king', 'NOR');

const ARTICLES = [
  told('a', '2022-03-01', [
    report(
      [person('Yoon Seok-youl', 'KOR', 'President')],
      [person('Ilan Toreyev', 'KAZ')],
      '2022-03-01',
    ),
  ]),
  told('b', '2022-03-02', [
    report(
      [person('Yoon Suk-yeol', 'KOR')],
      [person('Ilan Markovich Toreyev', 'KAZ')],
      '2022-03-01',
    ),
  ]),
  told('c', '2022-05-01', [
    report([person('Toreyev', 'KAZ')], [organisation('the World Council')], '2022-05-01'),
  ]),
  told('d', '2022-06-01', [
    report([person('King Otto', 'NOR')], [person('Otto VII', 'NOR')], '2022-05-02'),
    report([person('Ann Aster', 'NOR', 'Prime Minister')], [state('NER')], '2022-06-01'),
    report([person('Ann Aster', 'CHL', 'Foreign Minister')], [state('NGA')], '2022-06-01'),
    report([king], [state('COG')], '2022-06-01'),
    report([king], [state('COD')], '2022-06-01'),
  ]),
];

let graph: TestGraph;
let api: ApiServer;

beforeAll(async () => {
  graph = await testGraph();
  await graph.empty();
  for (const article of ARTICLES)
    await graph.write((transaction) => writeBatch(transaction, [article], '1'));
  api = await startApi(graph);
}, 120_000);
afterAll(async () => {
  await api.server.close();
  await graph.close();
});
afterEach(() => expect(api.faults).toEqual([]));

async function found(query: string): Promise<unknown> {
  const { data, errors } = await api.query(`{ found: ${query} }`);
  expect(errors).toBeUndefined();
  return data!['found'];
}
const countryOf = (name: string) => found(`country(by: {name: "${name}"}) { code }`);
const countOf = (filter: string) => found(`messages(filter: ${filter}) { totalCount }`);

test.each(['Yoon Seok-youl', 'Yoon Suk-yeol', 'YOON Suk Yeol', 'Suk-yeol Yoon'])(
  'a person is found as %s',
  async (name) => {
    expect(await found(`person(by: {name: "${name}"}) { countries { code } aliases }`)).toEqual({
      countries: [{ code: 'KOR' }],
      aliases: [expect.stringMatching(/^Yoon S/)],
    });
    expect(await countOf(`{sender: {name: "${name}"}}`)).toEqual({ totalCount: 1 });
  },
);

test.each([
  'Toreyev',
  'Yoon',
  'Markovich',
  'Ilan',
  'Suk-yeol',
  'Yoon Suk-yeol Toreyev',
  'World Council',
])('nobody is found as %s', async (name) => {
  expect(await found(`person(by: {name: "${name}"}) { name }`)).toBeNull();
});

test('a name with its style finds whom a numeral names', async () => {
  expect(await found('person(by: {name: "King Otto"}) { name }')).toEqual({ name: 'Otto VII' });
  expect(await found('person(by: {name: "Otto"}) { name }')).toBeNull();
});

test('a lone name stays out of the filters too, though its claim means the person', async () => {
  expect(await countOf('{sender: {name: "Toreyev"}}')).toEqual({ totalCount: 0 });
  expect(await countOf('{sender: {name: "Toreyev Ilan"}}')).toEqual({ totalCount: 1 });
});

test.each([
  ['Republic of the Niger', 'NER'],
  ['niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['Federal Republic of Nigeria', 'NGA'],
  ['Republic of the Congo', 'COG'],
  ['Democratic Republic of Congo', 'COD'],
  ['South Korea', 'KOR'],
  ['Republic of Korea', 'KOR'],
  ['Kingdom of Norway', 'NOR'],
])('%s is the country %s', async (name, code) => {
  expect(await countryOf(name)).toEqual({ code });
});

test.each([
  'Korea',
  'Congo',
  'Niger Republic of Nigeria',
  'Republic',
  'North Korea',
  'Yoon Suk-yeol',
])('%s is none of the countries', async (name) => {
  expect(await countryOf(name)).toBeNull();
});

test.each([
  ['{recipient: {name: "World Council"}}', 1],
  ['{recipient: {name: "The World Council"}}', 1],
  ['{recipient: {name: "Council"}}', 0],
  ['{sender: {name: "King of Norway"}}', 2],
  ['{sender: {name: "King"}}', 0],
  ['{recipient: {name: "Republic of Niger"}}', 1],
  ['{party: {name: "Ann Aster"}}', 2],
])('messages of %s are %i', async (filter, totalCount) => {
  expect(await countOf(filter)).toEqual({ totalCount });
});

test('a name that nobody bears is told beside what came out empty', async () => {
  const asked = 'messages(filter: {sender: {name: "Toreyev"}}) { totalCount }';
  const known =
    'other: messages(filter: {sender: {name: "Ann Aster"}, mutual: true}) { totalCount }';
  const line = 'timeline(unit: YEAR, one: {name: "the Wold Council"}) { messages }';
  const { extensions } = await api.query(`{ ${asked} ${known} ${line} }`);
  expect(extensions).toMatchObject({ unknownNames: ['Toreyev', 'the Wold Council'] });
});

test('a name of two people tells the country and titles of each', async () => {
  const { data, errors } = await api.query('{ person(by: {name: "Aster, Ann"}) { id } }');
  expect(data).toEqual({ person: null });
  expect(errors![0]!.extensions['code']).toBe('AMBIGUOUS_NAME');
  expect(errors![0]!.extensions['candidates']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Ann Aster', country: 'NOR', titles: ['Prime Minister'] }),
      expect.objectContaining({ name: 'Ann Aster', country: 'CHL', titles: ['Foreign Minister'] }),
    ]),
  );
});

test('part of any name lists the people', async () => {
  const people = async (name: string) => found(`people(filter: {name: "${name}"}) { totalCount }`);
  expect(await people('suk ye')).toEqual({ totalCount: 1 });
  expect(await people('toreyev mark')).toEqual({ totalCount: 1 });
  expect(await people('toreyev yoon')).toEqual({ totalCount: 0 });
});

test('an organisation keeps its id whatever its name', async () => {
  const id = globalId('Organisation', settledPartyId(organisation('World Council'))!);
  expect(await countOf(`{recipient: {id: "${id}"}}`)).toEqual({ totalCount: 1 });
});

test('a spelling that no article gives any more finds nobody', async () => {
  await graph.write((transaction) => withdrawArticles(transaction, ['b']));
  expect(await found('person(by: {name: "Yoon Suk-yeol"}) { id }')).toBeNull();
  expect(await found('person(by: {name: "Yoon Seok-youl"}) { name }')).toEqual({
    name: 'Yoon Seok-youl',
  });
});
