import { expectAnswerAsWalked, expectAnswersAsWalked } from './random-answers.js';
import { readExamples } from '../../src/api/examples.js';
import { idOf } from './graph-walks.js';
import { serveSmallGraph, type ServedGraph } from './served-small-graph.js';
import { NODES } from './small-graph.js';

/** Each shape is a text that the database has to plan anew, each set of values is not. */
test('random queries of 25 shapes are answered as by walking the graph, page by page', async () => {
  await expectAnswersAsWalked(25, 10);
}, 600_000);

let api: ServedGraph;
beforeAll(async () => {
  api = await serveSmallGraph();
}, 120_000);
afterAll(() => api.close());

describe('an example, asked of what the small graph has,', () => {
  const HERE: [string, string][] = [
    ['CHN', 'AAA'],
    ['KAZ', 'BBB'],
    ['RUS', 'BBB'],
    ['Xi Jinping', 'Ann Áster'],
    ['[ELECTION]', '[RE_ELECTION]'],
    ['[THANKS, REPLY]', '[THANKS, GREETING]'],
    ['earthquake', 'council'],
  ];
  test.each(readExamples())('is answered as by walking: $title', async ({ text }) => {
    const query = HERE.reduce((asked, [there, here]) => asked.replaceAll(there, here), text);
    const { walked } = await expectAnswerAsWalked(api, query);
    expect(JSON.stringify(walked)).not.toContain('"nodes":[]}}}');
  });
});

describe('a look-up is answered as by walking', () => {
  const person = (by: string) => `person(by: ${by}) { id name messages { nodes { id } } }`;
  const country = (by: string) => `country(by: ${by}) { id code people { nodes { name } } }`;
  const article = (by: string) => `article(by: ${by}) { id title mentions { nodes { start } } }`;
  const message = (id: string) => `message(id: "${id}") { id kind articles { nodes { id } } }`;
  const occasion = (id: string) => `occasion(id: "${id}") { id concerns { id name } }`;
  const node = (id: string) => `node(id: "${id}") { __typename id ... on Party { name } }`;
  test.each<[string, string]>([
    ['a person by id', person('{id: "ann"}')],
    ['a person by global id', person(`{id: "${idOf('Person', 'cid')}"}`)],
    ['a person by name', person('{name: "ann aster"}')],
    ['a person by another name', person('{name: "ASTER-LUND, Anna Maria"}')],
    ['a name of two people', person('{name: "Bob Birch"}')],
    ['a name of nobody', person('{name: "Aster"}')],
    ['the id of something else for a person', person('{id: "m1"}')],
    [
      'a person with no message, for nothing is one of none',
      'person(by: {id: "ann"}) { messages(filter: {or: []}) { totalCount nodes { id } } }',
    ],
    [
      'a person with no message, for nothing fails to meet no condition',
      'person(by: {id: "ann"}) { received(filter: {not: {}}) { totalCount nodes { id } } }',
    ],
    ['a country by code', country('{code: "aaa"}')],
    ['a country by name', country('{name: "cestan"}')],
    ['a country by id', country(`{id: "${idOf('Country', 'BBB')}"}`)],
    ['a country that is not there', country('{code: "ZZZ"}')],
    ['an article by address', article('{url: "https://news.example/a1"}')],
    ['an article by id', article('{id: "a3"}')],
    ['an article that is not there', article('{url: "a1"}')],
    ['a message', message('m2')],
    ['a message by the id of another claim', message('m2-older')],
    ['a message that is not there', message('ann')],
    ['an occasion', occasion(idOf('Occasion', 'o1'))],
    ['an occasion that is not there', occasion('m1')],
    [
      'a node of each sort',
      NODES.filter(({ labels }) => labels[0] !== 'PartyClaim')
        .map(({ labels, id }, at) => `n${at}: ${node(idOf(labels[0]!, id))}`)
        .join(' '),
    ],
    ['a node by the id of a claim', node(idOf('Message', 'm2-older'))],
    ['a person by the id of a claim', person('{id: "ann-older"}')],
    ['an occasion by the id of a claim', occasion('o1-older')],
    ['nothing of a claim itself', person('{id: "claim-ann"}')],
    ['a node of the wrong sort', node(idOf('Person', 'm1'))],
    ['a node by an id of the graph', node('m1')],
    [
      'nodes, one of them twice',
      `nodes(ids: ["${idOf('Topic', 'trade')}", "x", "${idOf('Message', 'm1')}", "${idOf('Topic', 'trade')}"]) { __typename id }`,
    ],
  ])('%s', async (_, roots) => {
    const each = roots.split(/ (?=n\d+: )/);
    for (const root of each) await expectAnswerAsWalked(api, `{ ${root} }`);
  });
});

describe('a list in an order is that of walking', () => {
  const filters = [
    '',
    'filter: {kind: [CONGRATULATION, GREETING], sentOn: {from: "2021-12"}}, ',
    'filter: {status: [PLANNED, SENT], topic: "trade"}, ',
  ];
  const PARTS = '{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } }';
  test.each(['OLDEST', 'REPORTS', 'CONFIDENCE'])('messages by %s', async (order) => {
    const lists = filters.map((filter, place) => {
      const of = (list: string) => `${list}(${filter}orderBy: ${order}, first: 2) ${PARTS}`;
      const last = `messages(${filter}orderBy: ${order}, last: 2) ${PARTS}`;
      return `a${place}: ${of('messages')} b${place}: ${last} c${place}: country(by: {code: "AAA"}) { ${of('messages')} ${of('sent')} last: ${last} } d${place}: occasion(id: "o1") { ${of('messages')} }`;
    });
    for (const list of lists) await expectAnswerAsWalked(api, `{ ${list} }`);
  });

  test.each(['TEXT', 'LATEST'])('statements by %s', async (order) => {
    const of = (pages: string) => `statements(orderBy: ${order}, ${pages}) ${PARTS}`;
    await expectAnswerAsWalked(
      api,
      `{ ${of('first: 2')} b: ${of('last: 2')} c: ${of('filter: {topic: "security"}')} person(by: {id: "ann"}) { ${of('first: 1')} } node(id: "${idOf('Topic', 'trade')}") { ... on Topic { ${of('last: 1')} } } }`,
    );
  });

  test.each(['people', 'countries'])('%s by messages, each of which counts once', async (list) => {
    await expectAnswerAsWalked(
      api,
      `{ ${list}(orderBy: MESSAGES) { nodes { id messageCount } } latest: ${list}(orderBy: LATEST) { nodes { id } } }`,
    );
  });

  test.each(['LATEST', 'OLDEST', 'MESSAGES'])('articles by %s', async (order) => {
    const of = (pages: string) => `articles(orderBy: ${order}, ${pages}) ${PARTS}`;
    await expectAnswerAsWalked(
      api,
      `{ ${of('first: 2')} b: ${of('last: 2')} person(by: {id: "ann"}) { ${of('first: 1')} } }`,
    );
  });
});

describe('where articles tell a fact is answered as by walking', () => {
  const place =
    '{ start surface sentence sentenceStart title country article { title } party { name } }';
  const sentence = '{ sentence start end rule article { title } report { kind } }';
  test.each<[string, string]>([
    [
      'an occasion, an answer and a carrier',
      `messages { nodes { occasionEvidence ${sentence} replyToEvidence ${sentence} carriersEvidence ${sentence} } }`,
    ],
    [
      'the title of a party',
      `messages { nodes { senders { title evidence ${place} } recipients { evidence(first: 1) ${place} } } }`,
    ],
    ['a country', `people { nodes { countriesEvidence(first: 2) ${place} } }`],
    ['an office', `people { nodes { offices { title evidence ${place} } } }`],
    [
      'an office, no more than asked',
      `people { nodes { offices { evidence(first: 2) ${place} } } }`,
    ],
    ['a holder', `countries { nodes { offices { holders { title evidence ${place} } } } }`],
    [
      'what an article tells of itself',
      'articles { nodes { evidence { field text start end sentence } } }',
    ],
    ['a statement', 'articles { nodes { statements { nodes { sentence sentenceStart } } } }'],
    ['what an occasion is', `occasions { nodes { evidence(first: 1) ${sentence} } }`],
  ])('%s', async (_, root) => {
    const { walked } = await expectAnswerAsWalked(api, `{ ${root} }`);
    const names = [...root.matchAll(/\w*[eE]vidence/g)].map(([name]) => name);
    for (const name of names) expect(JSON.stringify(walked)).toContain(`"${name}":[{`);
  });
});

describe('a total or a status', () => {
  const states = ['AAA', 'BBB', 'CCC', 'DDD'];
  const pairs = states.flatMap((one) => states.map((other) => [one, other] as const));
  const parties = ['ann', 'bob', 'cid', 'office-c', 'org', 'none'];
  test.each<[string, string[]]>([
    ['of everything', ['messages', 'articles', 'people', 'countries', 'occasions']],
    [
      'of what one state sent another',
      pairs.map(
        ([one, other]) => `messages(filter: {fromCountry: "${one}", toCountry: "${other}"})`,
      ),
    ],
    [
      'of what passed between two states',
      pairs.map(
        ([one, other]) => `messages(filter: {between: {one: "${one}", other: "${other}"}})`,
      ),
    ],
    [
      'of what a state sent or got',
      states.flatMap((one) => [
        `messages(filter: {fromCountry: "${one}"})`,
        `messages(filter: {toCountry: "${one}"})`,
        `messages(filter: {country: "${one}"})`,
      ]),
    ],
    [
      'of what a party sent or got',
      parties.flatMap((one) => [
        `messages(filter: {sender: {id: "${one}"}})`,
        `messages(filter: {recipient: {id: "${one}"}})`,
        `messages(filter: {party: {id: "${one}"}})`,
      ]),
    ],
  ])('%s is what walking counts', async (_, lists) => {
    for (const list of lists) await expectAnswerAsWalked(api, `{ ${list} { totalCount } }`);
  });

  test('of each state and party in both directions, and of all that it ever wrote or got, is what walking counts', async () => {
    await expectAnswerAsWalked(
      api,
      '{ countries { nodes { name messageCount messages { totalCount } sent { totalCount } received { totalCount } } } }',
    );
    await expectAnswerAsWalked(
      api,
      '{ people(orderBy: MESSAGES) { nodes { name messageCount messages { totalCount } } } parties { nodes { name messages { totalCount } } } }',
    );
  });

  test.each(['[PLANNED]', '[SENT]', '[PLANNED, SENT]', '[WITHHELD]'])(
    'of %s in the filter leaves a hub what walking leaves',
    async (status) => {
      const filters = [
        `{status: ${status}}`,
        `{and: [{status: ${status}}], kind: [CONGRATULATION, REPLY], sentOn: {from: "2021", to: "2022"}}`,
        `{or: [{status: ${status}}, {mutual: true}]}`,
      ];
      const parts = filters.map(
        (filter, place) =>
          `a${place}: messages(filter: ${filter}) { totalCount nodes { id } } b${place}: sent(last: 2, filter: ${filter}) { nodes { id } pageInfo { hasPreviousPage } } c${place}: received(filter: ${filter}) { totalCount }`,
      );
      await expectAnswerAsWalked(api, `{ countries { nodes { name ${parts.join(' ')} } } }`);
      for (const party of ['ann', 'cid', 'none'])
        await expectAnswerAsWalked(
          api,
          `{ messages(filter: {party: {id: "${party}"}, status: ${status}}) { totalCount nodes { id } } }`,
        );
    },
  );
});
