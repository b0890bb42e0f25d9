import { globalId } from '../../src/query/global-id.js';
import { type ServedGraph, serveSmallGraph } from './served-small-graph.js';
import { NODES } from './small-graph.js';

let api: ServedGraph;

beforeAll(async () => {
  api = await serveSmallGraph();
}, 120_000);
afterAll(() => api.close());
afterEach(() => expect(api.faults).toEqual([]));

jest.setTimeout(30_000);

async function data(query: string, variables?: object): Promise<unknown> {
  const answer = await api.query(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const ids = (...names: string[]) => names.map((name) => ({ id: globalId('Message', name) }));

test('the first query of a newcomer', async () => {
  expect(
    await data('{ messages(first: 3) { totalCount edges { node { id kind sentOn } } } }'),
  ).toEqual({
    messages: {
      totalCount: 4,
      edges: [
        { node: { id: globalId('Message', 'm1'), kind: 'CONGRATULATION', sentOn: '2022-01-03' } },
        { node: { id: globalId('Message', 'm3'), kind: 'GREETING', sentOn: '2022' } },
        { node: { id: globalId('Message', 'm2'), kind: 'CONDOLENCE', sentOn: '2021-12-30' } },
      ],
    },
  });
});

test('a country, its latest messages, their parties and articles are one statement and one round trip', async () => {
  const query = `{ country(by: {code: "AAA"}) { name messages(first: 2) { totalCount nodes {
    sentOn senders { title party { __typename name } } recipients { party { name } }
    articles { nodes { title } } } } } }`;
  const before = api.roundTrips();
  const answer = await api.query(query);
  expect(api.roundTrips() - before).toBe(1);
  expect(answer.extensions.cypher).toMatchObject({ roundTrips: 1, statements: [{}] });
  expect(answer.data).toEqual({
    country: {
      name: 'Álvaria',
      messages: {
        totalCount: 4,
        nodes: [
          {
            sentOn: '2022-01-03',
            senders: [
              { title: 'title of ann', party: { __typename: 'Person', name: 'Ann Áster' } },
            ],
            recipients: [{ party: { name: 'Bob Birch' } }],
            articles: { nodes: [{ title: 'Title a1' }] },
          },
          {
            sentOn: '2022',
            senders: [
              { title: 'title of bob', party: { __typename: 'Person', name: 'Bob Birch' } },
            ],
            recipients: [{ party: { name: 'Ann Áster' } }, { party: { name: 'Cid Cedar' } }],
            articles: { nodes: [{ title: 'Title a2' }] },
          },
        ],
      },
    },
  });
});

test('two root fields are two statements', async () => {
  const { extensions } = await api.query('{ a: messages { totalCount } b: about { articles } }');
  expect(extensions.cypher.roundTrips).toBe(2);
});

describe('a filter finds', () => {
  test.each<[string, string[]]>([
    ['{}', ['m1', 'm3', 'm2', 'm4']],
    ['{status: [PLANNED]}', ['m5']],
    ['{status: [SENT, PLANNED]}', ['m5', 'm1', 'm3', 'm2', 'm4']],
    ['{or: [{status: [PLANNED]}, {kind: [GREETING]}]}', ['m5', 'm3']],
    ['{kind: [CONDOLENCE, GREETING]}', ['m3', 'm2']],
    ['{not: {kind: [CONDOLENCE, GREETING]}}', ['m1', 'm4']],
    ['{channel: [PHONE]}', ['m1']],
    ['{channel: [TELEGRAM]}', []],
    ['{mutual: true}', ['m1']],
    ['{sentOn: {from: "2022"}}', ['m1', 'm3']],
    ['{sentOn: {from: "2022-01-01"}}', ['m1']],
    ['{sentOn: {to: "2021"}}', ['m2']],
    ['{sentOn: {from: "2021-12-30", to: "2021-12-30"}}', ['m2']],
    ['{sender: {name: "ann aster"}}', ['m1', 'm2', 'm4']],
    ['{sender: {name: "Bob Birch"}}', ['m1', 'm3']],
    ['{sender: {id: "ann"}}', ['m1', 'm2', 'm4']],
    [`{sender: {id: "${globalId('Person', 'ann')}"}}`, ['m1', 'm2', 'm4']],
    ['{sender: {name: "nobody"}}', []],
    ['{sender: {name: "Annika"}}', ['m1', 'm2', 'm4']],
    ['{sender: {name: "Anna Maria Aster-Lund"}, kind: [CONDOLENCE]}', ['m2']],
    ['{or: [{sender: {name: "Annika"}}, {sender: {name: "Annik"}}]}', ['m1', 'm2', 'm4']],
    ['{not: {sender: {name: "annika"}}}', ['m3']],
    ['{sender: {name: "Anna Maria"}}', []],
    ['{sender: {name: ""}}', []],
    ['{recipient: {name: "Ann Áster"}}', ['m1', 'm3']],
    ['{sender: {id: "ann-older"}}', ['m1', 'm2', 'm4']],
    [`{not: {sender: {id: "${globalId('Person', 'ann-older')}"}}}`, ['m3']],
    ['{and: [{party: {id: "ann-older"}}, {party: {id: "cid-older"}}]}', ['m3']],
    ['{recipient: {id: "org"}}', ['m4']],
    ['{party: {name: "Ann Áster"}}', ['m1', 'm3', 'm2', 'm4']],
    ['{party: {id: "cid"}, status: [PLANNED, SENT]}', ['m5', 'm3']],
    ['{sender: {id: "ann"}, recipient: {id: "bob"}}', ['m1']],
    ['{and: [{party: {id: "ann"}}, {party: {id: "cid"}}]}', ['m3']],
    ['{sender: {id: "ann"}, sentOn: {to: "2021"}}', ['m2']],
    ['{sender: {id: "ann"}, sentOn: {from: "2022"}}', ['m1']],
    ['{fromCountry: "aaa"}', ['m1', 'm2', 'm4']],
    ['{toCountry: "CCC"}', ['m3', 'm2']],
    ['{country: "CCC"}', ['m3', 'm2']],
    ['{between: {one: "AAA", other: "BBB"}}', ['m1', 'm3']],
    ['{between: {one: "CCC", other: "AAA"}}', ['m2']],
    ['{between: {one: "CCC", other: "ZZZ"}}', []],
    ['{occasion: {kind: [RE_ELECTION]}}', ['m1']],
    ['{occasion: {concerns: {name: "ann aster"}, year: 2022}}', ['m1']],
    [`{occasion: {id: ["${globalId('Occasion', 'o1')}"]}}`, ['m1']],
    ['{occasion: {id: ["none", "o1-older", "o1"]}}', ['m1']],
    ['{occasion: {not: {id: ["o1-older"]}}}', []],
    ['{occasion: {id: ["ann-older"]}}', []],
    ['{not: {occasion: {kind: [RE_ELECTION]}}}', ['m3', 'm2', 'm4']],
    ['{not: {sentOnBasis: [STATED]}}', ['m4']],
    ['{not: {or: [{sentOnBasis: [STATED]}, {mutual: true}]}}', ['m4']],
    ['{not: {not: {sentOnBasis: [STATED]}}}', ['m1', 'm3', 'm2']],
    ['{not: {article: {not: {publisher: ["Daily Herald"]}}}}', ['m1', 'm3', 'm2']],
    ['{topic: "Trade"}', ['m1', 'm3']],
    ['{topic: "trade and economy"}', ['m1', 'm3']],
    ['{article: {publishedOn: {to: "2022-01-02"}}}', ['m3', 'm2']],
  ])('%s', async (filter, expected) => {
    expect(await data(`{ messages(filter: ${filter}) { totalCount nodes { id } } }`)).toEqual({
      messages: { totalCount: expected.length, nodes: ids(...expected) },
    });
  });
});

test.each([
  ['people', 'ann á', ['Ann Áster']],
  ['people', 'BÓB ', ['Bob Birch', 'Bob Birch']],
  ['people', 'Áster', []],
  ['people', 'An ', []],
  ['countries', 'Al', ['Álvaria']],
  ['countries', 'álv', ['Álvaria']],
  ['countries', 'lvaria', []],
])('%s whose name begins with "%s"', async (list, nameStartsWith, names) => {
  const query = `query ($v: String) { found: ${list}(filter: {nameStartsWith: $v}) { nodes { name } } }`;
  expect(await data(query, { v: nameStartsWith })).toEqual({
    found: { nodes: names.map((name) => ({ name })) },
  });
});

test.each<[string, string, string[]]>([
  ['people', '{country: "CCC"}', ['cid']],
  ['people', '{and: [{country: "CCC"}, {not: {country: "AAA"}}]}', ['cid']],
  ['people', '{not: {country: "CCC"}}', ['ann', 'bob', 'bob2']],
  ['articles', '{not: {publisher: ["Daily Herald"]}}', ['a3']],
  ['articles', '{not: {publisher: ["Daily Courier"]}}', ['a1', 'a2', 'a3']],
  ['occasions', '{not: {ordinal: 30}}', ['o1']],
  ['occasions', '{not: {year: 2022}}', []],
  ['occasions', '{fromYear: 2021, toYear: 2022}', ['o1']],
  ['occasions', '{fromYear: 2023}', []],
  ['occasions', '{toYear: 2021}', []],
  ['occasions', '{not: {ordinalAtLeast: 1}, ordinalAtMost: null}', ['o1']],
  ['statements', '{topic: "trade"}', ['s1', 's2']],
  ['statements', '{topic: "security", message: {sentOn: {from: "2022"}}}', ['s2']],
  ['statements', '{speaker: {name: "Annika"}}', ['s1', 's3']],
  ['statements', '{quoted: false}', ['s2']],
  ['statements', '{not: {message: {}}}', ['s3']],
  ['statements', '{message: {status: [PLANNED]}}', []],
  ['parties', '{kind: [OFFICE, ORGANISATION]}', ['office-c', 'org']],
  ['parties', '{kind: [ORGANISATION], name: "counc"}', ['org']],
  ['parties', '{country: "CCC", kind: [OFFICE]}', ['office-c']],
  ['parties', '{nameStartsWith: "wörld "}', ['org']],
  ['parties', '{nameStartsWith: "council"}', []],
])('%s that fit %s', async (list, filter, expected) => {
  const answer = await data(`{ list: ${list}(filter: ${filter}) { totalCount nodes { id } } }`);
  const { totalCount, nodes } = (
    answer as { list: { totalCount: number; nodes: { id: string }[] } }
  ).list;
  const found = nodes.map(({ id }) => Buffer.from(id, 'base64url').toString().split(':')[1]);
  expect([totalCount, found.sort()]).toEqual([expected.length, expected]);
});

describe('pages put together are the whole list', () => {
  const lists: [string, string, string][] = [
    ['messages at the root', '{ list: messages(PAGE) { PARTS } }', 'id'],
    [
      'messages of a sender',
      '{ list: messages(filter: {party: {id: "ann"}}, PAGE) { PARTS } }',
      'id',
    ],
    [
      'messages of a country',
      '{ of: country(by: {code: "AAA"}) { list: messages(PAGE) { PARTS } } }',
      'id',
    ],
    [
      'messages a person got',
      '{ of: person(by: {id: "ann"}) { list: received(PAGE) { PARTS } } }',
      'id',
    ],
    ['people', '{ list: people(PAGE) { PARTS } }', 'id'],
    ['oldest messages', '{ list: messages(orderBy: OLDEST, PAGE) { PARTS } }', 'id'],
    ['most reported messages', '{ list: messages(orderBy: REPORTS, PAGE) { PARTS } }', 'id'],
    [
      'likeliest messages of a sender',
      '{ list: messages(filter: {party: {id: "ann"}}, orderBy: CONFIDENCE, PAGE) { PARTS } }',
      'id',
    ],
    [
      'oldest messages of a country',
      '{ of: country(by: {code: "AAA"}) { list: messages(orderBy: OLDEST, PAGE) { PARTS } } }',
      'id',
    ],
    [
      'most reported messages of a country in some days',
      '{ of: country(by: {code: "AAA"}) { list: messages(filter: {sentOn: {from: "2021"}}, orderBy: REPORTS, PAGE) { PARTS } } }',
      'id',
    ],
    ['statements', '{ list: statements(PAGE) { PARTS } }', 'id'],
    ['latest statements', '{ list: statements(orderBy: LATEST, PAGE) { PARTS } }', 'id'],
    ['parties', '{ list: parties(PAGE) { PARTS } }', 'id'],
    ['articles by messages', '{ list: articles(orderBy: MESSAGES, PAGE) { PARTS } }', 'id'],
    ['articles', '{ list: articles(PAGE) { PARTS } }', 'id'],
    ['mentions', '{ of: article(by: {id: "a1"}) { list: mentions(PAGE) { PARTS } } }', 'start'],
    [
      'hits of a search',
      '{ list: search(text: "title", PAGE) { PARTS } }',
      'score node { ... on Node { id } }',
    ],
  ];
  type List = { nodes: unknown[]; pageInfo: Record<string, unknown>; totalCount: number };
  const listOf = (answer: unknown): List => {
    const { of, list } = answer as { of?: { list: List }; list?: List };
    return (of?.list ?? list)!;
  };
  const ask = async (query: string, fields: string, page: string) => {
    const parts = `totalCount nodes { ${fields} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`;
    return listOf(await data(query.replace('PAGE', page).replace('PARTS', parts)));
  };

  test.each(lists)('%s', async (_, query, fields) => {
    const whole = await ask(query, fields, 'first: 100');
    expect(whole.nodes.length).toBeGreaterThan(1);
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

    const forward: unknown[] = [];
    let after = '';
    for (let more = true; more;) {
      const { nodes, pageInfo } = await ask(query, fields, `first: 1${after}`);
      forward.push(...nodes);
      more = pageInfo['hasNextPage'] as boolean;
      after = `, after: "${pageInfo['endCursor'] as string}"`;
    }
    expect(forward).toEqual(whole.nodes);

    const backward: unknown[] = [];
    let before = '';
    for (let more = true; more;) {
      const { nodes, pageInfo } = await ask(query, fields, `last: 2${before}`);
      backward.unshift(...nodes);
      more = pageInfo['hasPreviousPage'] as boolean;
      before = `, before: "${pageInfo['startCursor'] as string}"`;
    }
    expect(backward).toEqual(whole.nodes);
  });
});

describe('one thing is found', () => {
  test.each<[string, string, unknown]>([
    ['a message by its id', 'message(id: "m2") { kind }', { kind: 'CONDOLENCE' }],
    [
      'a message by the id of another claim',
      'message(id: "m2-older") { kind }',
      { kind: 'CONDOLENCE' },
    ],
    [
      'a message by the global id of another claim',
      `node(id: "${globalId('Message', 'm2-older')}") { id }`,
      { id: globalId('Message', 'm2') },
    ],
    ['an occasion', 'occasion(id: "o1") { kind date }', { kind: 'RE_ELECTION', date: '2022-01' }],
    ['a person by name', 'person(by: {name: "ANN  ÁSTER"}) { name }', { name: 'Ann Áster' }],
    [
      'a person by another name, its words in another order',
      'person(by: {name: "aster-lund anna maria"}) { name }',
      { name: 'Ann Áster' },
    ],
    ['no person by a part of a name', 'person(by: {name: "Aster"}) { name }', null],
    ['no person by more than a name', 'person(by: {name: "Ann Cedar Aster"}) { name }', null],
    ['no person by no word', 'person(by: {name: "\\" OR *"}) { name }', null],
    ['no person by the name of a country', 'person(by: {name: "Borland"}) { name }', null],
    ['a country by name', 'country(by: {name: "alvaria"}) { code }', { code: 'AAA' }],
    [
      'an article by address',
      'article(by: {url: "https://news.example/a2"}) { title }',
      { title: 'Title a2' },
    ],
    [
      'several nodes in the order asked',
      `nodes(ids: ["${globalId('Person', 'bob')}", "x", "${globalId('Country', 'AAA')}"]) { __typename id }`,
      [
        { __typename: 'Person', id: globalId('Person', 'bob') },
        null,
        { __typename: 'Country', id: globalId('Country', 'AAA') },
      ],
    ],
    ['no unknown person', 'person(by: {name: "Nobody"}) { name }', null],
    ['no unknown id', 'person(by: {id: "m1"}) { name }', null],
    ['no unknown country', 'country(by: {code: "ZZZ"}) { name }', null],
    ['no unknown message', 'message(id: "") { id }', null],
    ['no unknown node', 'node(id: "m1") { id }', null],
    ['no node of another type', `node(id: "${globalId('Person', 'm1')}") { id }`, null],
  ])('%s', async (_, query, expected) => {
    expect(await data(`{ found: ${query} }`)).toEqual({ found: expected });
  });

  test('a name that fits several is an error with the candidates', async () => {
    const { data: found, errors } = await api.query('{ person(by: {name: "Bob Birch"}) { name } }');
    expect(found).toEqual({ person: null });
    expect(errors).toEqual([
      expect.objectContaining({
        message: '2 fit this name. Ask again by the id of one of the candidates.',
        extensions: {
          code: 'AMBIGUOUS_NAME',
          candidates: [
            { id: globalId('Person', 'bob'), name: 'Bob Birch', country: 'BBB', titles: [] },
            { id: globalId('Person', 'bob2'), name: 'Bob Birch', country: null, titles: [] },
          ],
        },
      }),
    ]);
  });
});

test('a message has all that belongs to it', async () => {
  expect(
    await data(`{ message(id: "m2") {
      channels status mutual sentOnBasis reportCount summary
      senders { capacity party { name ... on Person { known } } }
      recipients { party { __typename ... on Office { role country { code } } } }
      carriers { name } fromCountries { code } toCountries { code } occasion { name }
      replyTo { id } replies { nodes { id } }
      reports { nodes { rule senders { kind name title country } article { title } } }
      evidence { sentence start end rule confidence article { title } report { kind } }
    } }`),
  ).toEqual({
    message: {
      channels: ['LETTER'],
      status: 'SENT',
      mutual: false,
      sentOnBasis: 'STATED',
      reportCount: 2,
      summary: 'Message m2.',
      senders: [{ capacity: 'STATED', party: { name: 'Ann Áster', known: false } }],
      recipients: [
        { party: { __typename: 'Office', role: 'president', country: { code: 'CCC' } } },
      ],
      carriers: [{ name: 'Cid Cedar' }],
      fromCountries: [{ code: 'AAA' }],
      toCountries: [{ code: 'CCC' }],
      occasion: null,
      replyTo: null,
      replies: { nodes: ids('m3') },
      reports: {
        nodes: ['Title a1', 'Title a2'].map((title) => ({
          rule: 'sent-to',
          senders: [{ kind: 'PERSON', name: 'Ann Aster', title: 'president', country: 'AAA' }],
          article: { title },
        })),
      },
      evidence: ['Title a1', 'Title a2'].flatMap((title) =>
        [
          ['First proof.', 10, 22],
          ['Second proof.', 30, 43],
        ].map(([sentence, start, end]) => ({
          sentence,
          start,
          end,
          rule: 'sent-to',
          confidence: 0.9,
          article: { title },
          report: { kind: 'CONGRATULATION' },
        })),
      ),
    },
  });
});

test('an article has its statements, mentions and messages', async () => {
  expect(
    await data(`{ article(by: {id: "a1"}) {
      publishedOn publishedOnBasis language
      statements { totalCount nodes { text quoted verb speaker { name } addressee { name } topics { name } message { id } article { title } } }
      mentions(first: 1) { totalCount nodes { start end surface party { name } } }
      messages { totalCount nodes { id } }
    } }`),
  ).toEqual({
    article: {
      publishedOn: '2022-01-04',
      publishedOnBasis: 'STATED',
      language: 'en',
      statements: {
        totalCount: 2,
        nodes: [
          {
            text: 'We stand together',
            quoted: true,
            verb: 'said',
            speaker: { name: 'Ann Áster' },
            addressee: { name: 'Bob Birch' },
            topics: [{ name: 'Trade and economy' }],
            message: { id: globalId('Message', 'm1') },
            article: { title: 'Title a1' },
          },
          {
            text: 'No border is closed',
            quoted: true,
            verb: null,
            speaker: { name: 'Ann Áster' },
            addressee: null,
            topics: [{ name: 'Security and defence' }],
            message: null,
            article: { title: 'Title a1' },
          },
        ],
      },
      mentions: {
        totalCount: 4,
        nodes: [{ start: 5, end: 8, surface: 'ann', party: { name: 'Ann Áster' } }],
      },
      messages: { totalCount: 2, nodes: ids('m1', 'm2') },
    },
  });
});

test('people and offices know one another', async () => {
  expect(
    await data(`{ person(by: {id: "cid"}) { countries { code } messageCount
      offices { title basis office { name holders { person { name } } country { offices { role } } } } } }`),
  ).toEqual({
    person: {
      countries: [{ code: 'CCC' }],
      messageCount: 2,
      offices: [
        {
          title: 'president',
          basis: 'STATED',
          office: {
            name: 'president',
            holders: [{ person: { name: 'Cid Cedar' } }],
            country: { offices: [{ role: 'president' }] },
          },
        },
      ],
    },
  });
});

interface Hit {
  highlights: { text: string; marks: { start: number; end: number }[] }[];
  node: { name?: string };
}

describe('the search', () => {
  const marked = ({ text, marks }: Hit['highlights'][number]) =>
    marks.reduceRight(
      (shown, { start, end }) =>
        `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      text,
    );
  const search = async (text: string) => {
    const answer = (await data(
      'query ($text: String!) { search(text: $text) { totalCount nodes { score highlights { text marks { start end } } node { __typename ... on Party { name } } } } }',
      { text },
    )) as { search: { totalCount: number; nodes: Hit[] } };
    return answer.search;
  };

  test.each([
    ['folds accents and case', 'ASTER ann', 'Ann Áster', '[Ann] [Áster]'],
    ['reads aliases', 'annika', 'Ann Áster', '[Annika]'],
    ['reads names of organisations', 'council', 'World Council', 'World [Council]'],
    ['keeps a word with an apostrophe whole', 'o’aster', 'Ann Áster', "Ann [O'Aster]"],
  ])('%s and shows the place', async (_, text, name, shown) => {
    const { nodes } = await search(text);
    expect(nodes.map(({ node }) => node.name)).toContain(name);
    expect(nodes.flatMap(({ highlights }) => highlights.map(marked))).toContain(shown);
  });

  test.each([
    ['nothing', ''],
    ['a lone quotation mark', '"'],
    ['a quotation mark in a word', 'a"b'],
    ['words of the query language', 'AND OR NOT'],
    ['all of its signs', '+-&&||!(){}[]^~*?:\\/'],
    ['a field', 'name:*'],
    ['a wildcard', '*'],
    ['Cypher', "x'}) RETURN 1 //"],
    ['a very long word', 'a'.repeat(5_000)],
    ['any script', '习近平 😀 \u0000'],
  ])('takes %s', async (_, text) => {
    expect((await search(text)).totalCount).toBe(0);
  });
});

test('about tells what is served', async () => {
  const first = (await data(
    '{ about { articles messages reports statements people countries occasions from to graphHash version extractorVersion accuracy { value } } }',
  )) as { about: Record<string, unknown> };
  const count = (label: string) => NODES.filter(({ labels }) => labels.includes(label)).length;
  expect(first.about).toEqual({
    articles: count('Article'),
    messages: count('Message'),
    reports: count('Report'),
    statements: count('Statement'),
    people: count('Person'),
    countries: count('Country'),
    occasions: count('Occasion'),
    from: '2021-12-30',
    to: '2022-02-01',
    graphHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    version: '0.0.0',
    extractorVersion: '1',
    accuracy: [],
  });
});

test('fields stand in the order and under the names of the query', async () => {
  const answer = await api.query(
    '{ z: messages(first: 1) { b: nodes { y: kind ...F a: id } } } fragment F on Message { when: sentOn y: kind }',
  );
  expect(JSON.stringify(answer.data)).toBe(
    `{"z":{"b":[{"y":"CONGRATULATION","when":"2022-01-03","a":"${globalId('Message', 'm1')}"}]}}`,
  );
});
