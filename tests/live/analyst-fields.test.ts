import { KINDS } from '../../src/model.js';
import { enumName } from '../../src/query/words.js';
import { queryCompiler } from '../query/compile-query.js';
import { profiler, WASTEFUL } from './profiled.js';
import { writeQuestionGraph } from './question-graph.js';
import { testGraph } from './test-graph.js';

const { compile } = queryCompiler();
let database: ReturnType<typeof profiler>;

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  await writeQuestionGraph(graph);
  await graph.close();
  database = profiler();
}, 120_000);
afterAll(() => database.close());

const PARTIES = 'one { name } other { name }';
const between = (one: string, other: string) => ({ one: { name: one }, other: { name: other } });

test('the pair matrix is the same by summary as by walking', async () => {
  const matrix = async (given: string) => {
    const fields = `one { id } other { id } messages reports fromOne fromOther exchanges firstOn lastOn`;
    const { plan, text, parameters } = compile(`{ pairs(first: 100${given}) { ${fields} } }`);
    const { rows } = await database.run(text, parameters);
    return plan.build(rows, parameters, {}, { isEmpty: false }) as unknown[];
  };
  const summed = await matrix('');
  expect(summed.length).toBeGreaterThan(3);
  expect(summed).toEqual(await matrix(`, kind: [${KINDS.map(enumName).join(' ')}]`));
});

/** Each field with what a person reads off the graph. */
test.each<[question: string, query: string, answer: unknown]>([
  [
    'messages between two parties',
    '{ messagesBetween(one: {name: "Aster, Ann"}, other: {id: "DOR"}) { sentOn way message { senders { party { name } } evidence { sentence } } answer { kind } answeredAfterDays } }',
    [
      {
        sentOn: '2022-09-06',
        way: 'OTHER_TO_ONE',
        message: {
          senders: [{ party: { name: 'Dee Dogwood' } }],
          evidence: [{ sentence: 'dee wrote to ann.' }],
        },
        answer: null,
        answeredAfterDays: null,
      },
      {
        sentOn: '2022-09-02',
        way: 'ONE_TO_OTHER',
        message: {
          senders: [{ party: { name: 'Ann Aster' } }],
          evidence: [{ sentence: 'ann wrote to dee.' }],
        },
        answer: { kind: 'THANKS' },
        answeredAfterDays: 4,
      },
    ],
  ],
  [
    'messages between two groups as they were known on a day',
    '{ messagesBetween(one: {id: "ann"}, other: [{id: "bob"}, {id: "eve"}], knownBy: "2022-01-04", first: 2) { sentOn way } }',
    [
      { sentOn: '2022-01-03', way: 'BOTH' },
      { sentOn: '2021-06-02', way: 'ONE_TO_OTHER' },
    ],
  ],
  [
    'the pair matrix',
    '{ pairs(countries: [{name: "Avaria"}, {code: "BOR"}, {code: "dor"}], first: 2) { one { name } other { name } messages reports fromOne fromOther exchanges firstOn lastOn } }',
    [
      {
        ...between('Avaria', 'Borland'),
        messages: 7,
        reports: 8,
        fromOne: 7,
        fromOther: 1,
        exchanges: 1,
        firstOn: '2017-06-03',
        lastOn: '2025-12-30',
      },
      {
        ...between('Borland', 'Dorne'),
        messages: 3,
        reports: 3,
        fromOne: 1,
        fromOther: 2,
        exchanges: 0,
        firstOn: '2021-06-10',
        lastOn: '2025-12-30',
      },
    ],
  ],
  [
    'messages of two parties by month, beside the articles',
    '{ timeline(unit: MONTH, one: {name: "Borland"}, other: {id: "ann"}, sentOn: {from: "2022", to: "2022"}) { period messages reports exchanges articlesLoaded } }',
    [
      { period: '2022-01', messages: 1, reports: 2, exchanges: 1, articlesLoaded: 2 },
      { period: '2022-09', messages: 0, reports: 0, exchanges: 0, articlesLoaded: 3 },
    ],
  ],
  [
    'messages of a country on some occasions by year',
    '{ timeline(one: {name: "Avaria"}, occasionKind: [ELECTION, DISASTER], sentOn: {from: "2017", to: "2022"}) { period messages } }',
    [
      { period: '2017', messages: 1 },
      { period: '2020', messages: 0 },
      { period: '2021', messages: 1 },
      { period: '2022', messages: 2 },
    ],
  ],
  [
    'messages of an act that were written for no such occasion',
    '{ timeline(kind: [CONDOLENCE], occasionKind: [ELECTION], sentOn: {from: "2022", to: "2022"}) { period messages } }',
    [{ period: '2022', messages: 0 }],
  ],
  [
    'messages of an occasion as they were known on a day',
    '{ timeline(occasionKind: [ELECTION], knownBy: "2021-06-04", sentOn: {from: "2021", to: "2021"}) { period messages } }',
    [{ period: '2021', messages: 2 }],
  ],
  [
    'messages of whoever wrote to someone or heard from them',
    '{ timeline(other: {id: "dee"}, sentOn: {from: "2022", to: "2022"}) { period messages } }',
    [{ period: '2022', messages: 3 }],
  ],
  [
    'all messages by week',
    '{ timeline(unit: WEEK, sentOn: {from: "2022-09", to: "2022-09"}) { period messages } }',
    [
      { period: '2022-08-29', messages: 1 },
      { period: '2022-09-05', messages: 2 },
    ],
  ],
  [
    'who writes more, and who answers',
    `{ reciprocity(one: {name: "Avaria"}, first: 2) { ${PARTIES} sent received exchanges sentAnswered receivedAnswered balance medianAnswerDays } }`,
    [
      {
        ...between('Avaria', 'Borland'),
        sent: 7,
        received: 1,
        exchanges: 1,
        sentAnswered: 1,
        receivedAnswered: 1,
        balance: 6 / 8,
        medianAnswerDays: null,
      },
      {
        ...between('Avaria', 'Dorne'),
        sent: 1,
        received: 1,
        exchanges: 0,
        sentAnswered: 1,
        receivedAnswered: 0,
        balance: 0,
        medianAnswerDays: 4,
      },
    ],
  ],
  [
    'the order of congratulations after an election',
    '{ occasions(filter: {year: 2021}) { nodes { inOrder(first: 2) { place sender { name } message { channels } sentOn sentOnBasis daysAfterOccasion daysAfterFirst } } } }',
    {
      nodes: [
        {
          inOrder: [
            {
              place: 1,
              sender: { name: 'Ann Aster' },
              message: { channels: ['LETTER'] },
              sentOn: '2021-06-02',
              sentOnBasis: 'STATED',
              daysAfterOccasion: 1,
              daysAfterFirst: 0,
            },
            {
              place: 2,
              sender: { name: 'Cid Cedar' },
              message: { channels: ['PHONE'] },
              sentOn: '2021-06-03',
              sentOnBasis: 'STATED',
              daysAfterOccasion: 2,
              daysAfterFirst: 1,
            },
          ],
        },
      ],
    },
  ],
  [
    'who usually congratulates and stayed silent',
    '{ silentSenders(recipient: {name: "Borland"}, occasionKind: [ELECTION, RE_ELECTION], sentOn: {from: "2025-06", to: "2025-06"}, times: 1) { sender { name } times last { sentOn } outlets coverage { outlet articlesLoaded } articlesLoaded } }',
    [
      {
        sender: { name: 'Cestan' },
        times: 2,
        last: { sentOn: '2021-06-03' },
        outlets: ['Courier', 'Herald'],
        coverage: [
          { outlet: 'Courier', articlesLoaded: 1 },
          { outlet: 'Herald', articlesLoaded: 2 },
        ],
        articlesLoaded: 3,
      },
      {
        sender: { name: 'Dorne' },
        times: 1,
        last: { sentOn: '2021-06-10' },
        outlets: ['Courier'],
        coverage: [{ outlet: 'Courier', articlesLoaded: 1 }],
        articlesLoaded: 1,
      },
    ],
  ],
  [
    'who stayed silent in days of which one outlet is not loaded',
    '{ silentSenders(recipient: {name: "Borland"}, occasionKind: [ELECTION, RE_ELECTION], sentOn: {from: "2025-06-03", to: "2025-06"}, times: 2) { sender { name } coverage { outlet articlesLoaded } } }',
    [
      {
        sender: { name: 'Cestan' },
        coverage: [
          { outlet: 'Courier', articlesLoaded: 0 },
          { outlet: 'Herald', articlesLoaded: 2 },
        ],
      },
    ],
  ],
  [
    'anniversaries kept and skipped',
    `{ anniversaries(countries: {name: "Avaria"}, fromYear: 2020, toYear: 2025) { ${PARTIES} year ordinal since kept messages { sentOn } articlesLoaded } }`,
    [
      {
        ...between('Avaria', 'Cestan'),
        year: 2020,
        ordinal: 20,
        since: 2000,
        kept: true,
        messages: [{ sentOn: '2020-05-05' }],
        articlesLoaded: 1,
      },
      {
        ...between('Avaria', 'Borland'),
        year: 2022,
        ordinal: 30,
        since: 1992,
        kept: true,
        messages: [{ sentOn: '2022-01-03' }],
        articlesLoaded: 5,
      },
      {
        ...between('Avaria', 'Cestan'),
        year: 2025,
        ordinal: 25,
        since: 2000,
        kept: false,
        messages: [],
        articlesLoaded: 4,
      },
    ],
  ],
  [
    'ordinals that contradict each other',
    '{ ordinalContradictions { one { code } other { code } report { article { publisher } } ordinal year impliedYear reportsAgreeing reports } }',
    [
      ['Herald', 30, 2022, 1992, 2],
      ['Courier', 30, 2022, 1992, 2],
      ['Courier', 32, 2023, 1991, 1],
    ].map(([publisher, ordinal, year, impliedYear, reportsAgreeing]) => ({
      one: { code: 'AVA' },
      other: { code: 'BOR' },
      report: { article: { publisher } },
      ordinal,
      year,
      impliedYear,
      reportsAgreeing,
      reports: 3,
    })),
  ],
  [
    'who held an office on a day',
    '{ officeHolders(country: [{name: "Borland"}, {code: "AVA"}], role: "president", on: "2022-01-03") { person { name } office { name } title from to firstSeen lastSeen tenure } }',
    [
      {
        person: { name: 'Bob Birch' },
        office: { name: 'President of Borland' },
        title: 'President',
        from: '2021-06',
        to: null,
        firstSeen: '2021-06-02',
        lastSeen: '2025-12-30',
        tenure: 'DATED',
      },
      {
        person: { name: 'Ann Aster' },
        office: { name: 'President of Avaria' },
        title: 'President',
        from: null,
        to: null,
        firstSeen: '2017-06-03',
        lastSeen: '2025-12-30',
        tenure: 'SEEN',
      },
    ],
  ],
  [
    'phrases first and last seen',
    '{ phrases(from: {name: "Avaria"}, to: {id: "bob"}, words: 4) { phrase messages firstMessage { sentOn } lastMessage { sentOn } messagesBefore messagesBetweenWithout messagesAfter } }',
    [
      ['firm as a rock', '2021-06-02', '2022-01-03', 0, 2],
      ['friendship is as firm', '2021-06-02', '2022-01-03', 0, 2],
      ['new page of cooperation', '2023-01-03', '2025-06-03', 2, 0],
    ].map(([phrase, first, last, messagesBefore, messagesAfter]) => ({
      phrase,
      messages: 2,
      firstMessage: { sentOn: first },
      lastMessage: { sentOn: last },
      messagesBefore,
      messagesBetweenWithout: 0,
      messagesAfter,
    })),
  ],
  [
    'how wording differs between recipients',
    '{ wordingByRecipient(from: {name: "Ann Aster"}, occasionKind: [ELECTION, RE_ELECTION, ANNIVERSARY_OF_DIPLOMATIC_RELATIONS], sentOn: {from: "2022"}) { message { sentOn } phrases shared own missing } }',
    [
      { message: { sentOn: '2025-06-03' }, phrases: 5, shared: 1, own: [], missing: [] },
      {
        message: { sentOn: '2023-01-03' },
        phrases: 9,
        shared: 5 / 9,
        own: ['we count on', 'count on cooperation', 'on cooperation on', 'cooperation on climate'],
        missing: [],
      },
      {
        message: { sentOn: '2022-01-03' },
        phrases: 6,
        shared: 0,
        own: [
          'our friendship is',
          'friendship is as',
          'is as firm',
          'as firm as',
          'firm as a',
          'as a rock',
        ],
        missing: [
          'a new page',
          'new page of',
          'page of cooperation',
          'of cooperation is',
          'cooperation is open',
        ],
      },
    ],
  ],
  [
    'the topics of a region by year',
    '{ topicsByYear(to: [{name: "Borland"}, {id: "CES"}]) { year topic { name } messages statements } }',
    [
      { year: '2021', topic: { name: 'trade' }, messages: 1, statements: 2 },
      { year: '2023', topic: { name: 'climate' }, messages: 1, statements: 2 },
    ],
  ],
  [
    'the shortest path',
    `{ path(one: {name: "Cid Cedar"}, other: {id: "dee"}, sentOn: {from: "2021", to: "2021"}) { place ${PARTIES} message { sentOn } way } }`,
    [
      {
        place: 1,
        ...between('Cid Cedar', 'Bob Birch'),
        message: { sentOn: '2021-06-03' },
        way: 'ONE_TO_OTHER',
      },
      {
        place: 2,
        ...between('Bob Birch', 'Dee Dogwood'),
        message: { sentOn: '2021-06-10' },
        way: 'OTHER_TO_ONE',
      },
    ],
  ],
  [
    'no path from someone to themselves, whom an exchange names on both sides',
    '{ path(one: {id: "ann"}, other: {name: "Ann Aster"}) { place } }',
    [],
  ],
  [
    'neighbours and their neighbours',
    '{ neighbours(of: {name: "Cestan"}, depth: 2) { party { name } distance via { name } messages last { sentOn } } }',
    [
      {
        party: { name: 'Borland' },
        distance: 1,
        via: null,
        messages: 2,
        last: { sentOn: '2021-06-03' },
      },
      {
        party: { name: 'Avaria' },
        distance: 1,
        via: null,
        messages: 1,
        last: { sentOn: '2020-05-05' },
      },
      {
        party: { name: 'Dorne' },
        distance: 2,
        via: { name: 'Borland' },
        messages: 3,
        last: { sentOn: '2025-12-30' },
      },
    ],
  ],
  [
    'what was known on a day',
    '{ knownBy(day: "2021-06-04", party: {name: "Bob Birch"}) { message { sentOn reportCount } knownSince reportsThen reports statusThen sentOnThen toldOtherwiseSince } }',
    [
      {
        message: { sentOn: '2021-06-03', reportCount: 2 },
        knownSince: '2021-06-04',
        reportsThen: 1,
        reports: 2,
        statusThen: 'SENT',
        sentOnThen: '2021-06-03',
        toldOtherwiseSince: ['channel'],
      },
      {
        message: { sentOn: '2021-06-02', reportCount: 1 },
        knownSince: '2021-06-03',
        reportsThen: 1,
        reports: 1,
        statusThen: 'SENT',
        sentOnThen: '2021-06-02',
        toldOtherwiseSince: [],
      },
    ],
  ],
  [
    'messages known on a day',
    '{ messages(filter: {recipient: {id: "bob"}, knownBy: "2021-06-04"}) { totalCount } }',
    { totalCount: 2 },
  ],
  [
    'former holders of an office',
    '{ qualifiedTitles(words: ["Former", "elect"]) { message { sentOn } party { name } wrote title standing } }',
    [
      {
        message: { sentOn: '2025-06-04' },
        party: { name: 'Eve Elm' },
        wrote: false,
        title: 'Former President',
        standing: ['former'],
      },
    ],
  ],
  ['titles that no one bears', '{ qualifiedTitles(words: ["form"]) { title } }', []],
  [
    'how a partnership is called',
    '{ levelsOfPartnership(one: {code: "BOR"}, other: {code: "AVA"}, levels: ["a new page of Cooperation", "cooperation"], first: 2) { level firstOn message { sentOn } statement { text speaker { name } } } }',
    [
      ['a new page of Cooperation', 'A new page of cooperation is open'],
      ['cooperation', 'We count on cooperation on climate'],
    ].map(([level, text]) => ({
      level,
      firstOn: '2023-01-03',
      message: { sentOn: '2023-01-03' },
      statement: { text, speaker: { name: 'Ann Aster' } },
    })),
  ],
  [
    'how a country calls its partnership with itself',
    '{ levelsOfPartnership(one: {code: "AVA"}, other: {code: "AVA"}, levels: ["cooperation"]) { level } }',
    [],
  ],
  [
    'the place of each sender in a list',
    '{ placesInLists(recipient: {name: "Borland"}, least: 2) { article { publisher publishedOn } place sender { name } placeBefore articleBefore { title } } }',
    ['Dee Dogwood', 'Ann Aster'].map((name, at) => ({
      article: { publisher: 'Courier', publishedOn: '2025-12-31' },
      place: at + 1,
      sender: { name },
      placeBefore: null,
      articleBefore: null,
    })),
  ],
  [
    'the form of messages',
    '{ formsOfMessages(country: [{code: "AVA"}, {code: "BOR"}], sentOn: {from: "2022", to: "2023"}) { message { sentOn } named wordsGiven words quoted } }',
    [
      ['2023-01-03', true, 13, 2],
      ['2022-09-05', false, 0, 0],
      ['2022-09-02', true, 11, 2],
      ['2022-01-03', true, 16, 2],
    ].map(([sentOn, wordsGiven, words, quoted]) => ({
      message: { sentOn },
      named: true,
      wordsGiven,
      words,
      quoted,
    })),
  ],
  [
    'who condoled, and how soon',
    '{ condolencesAfterDisasters(country: {name: "Dorne"}) { country { code } occasion { detail } condoled { sender { name } message { kind sentOn } days } silent { name } articlesLoaded } }',
    [
      {
        country: { code: 'DOR' },
        occasion: { detail: 'flood' },
        condoled: [
          {
            sender: { name: 'Avaria' },
            message: { kind: 'CONDOLENCE', sentOn: '2022-09-02' },
            days: 1,
          },
          {
            sender: { name: 'Borland' },
            message: { kind: 'CONDOLENCE', sentOn: '2022-09-05' },
            days: 4,
          },
        ],
        silent: [],
        articlesLoaded: 3,
      },
    ],
  ],
  [
    'condolences after nothing',
    '{ condolencesAfterDisasters(country: [{name: "Dorne"}, {code: "AVA"}], occasionKind: [ATTACK]) { condoled { days } } }',
    [],
  ],
  [
    'channels by year',
    '{ channelsByYear(one: {code: "BOR"}, other: [{code: "CES"}, {code: "DOR"}]) { year channel messages share } }',
    [
      { year: '2017', channel: 'LETTER', messages: 1, share: 1 },
      { year: '2021', channel: 'LETTER', messages: 1, share: 0.5 },
      { year: '2021', channel: 'PHONE', messages: 1, share: 0.5 },
      { year: '2022', channel: 'TELEGRAM', messages: 1, share: 1 },
      { year: '2025', channel: 'LETTER', messages: 1, share: 1 },
    ],
  ],
  [
    'before and after a day',
    '{ beforeAndAfter(one: {code: "AVA"}, other: {code: "BOR"}, day: "2022-01-03") { after from to fromOne fromOther kinds articlesLoaded } }',
    [
      [false, '2021-01-03', '2022-01-02', 1, 0, 4],
      [true, '2022-01-03', '2023-01-03', 2, 1, 5],
    ].map(([after, from, to, fromOne, fromOther, articlesLoaded]) => ({
      ...{ after, from, to, fromOne, fromOther, articlesLoaded },
      kinds: ['CONGRATULATION'],
    })),
  ],
  [
    'before and after the first day of a year',
    '{ beforeAndAfter(one: {code: "AVA"}, other: {code: "CES"}, day: "2020", days: 30) { from to fromOne } }',
    [
      { from: '2019-12-02', to: '2019-12-31', fromOne: 0 },
      { from: '2020-01-01', to: '2020-01-31', fromOne: 0 },
    ],
  ],
  [
    'the first hundred days',
    '{ firstHundredDays(leader: {name: "Bob Birch"}, predecessor: {id: "eve"}, since: "2021-06") { leader { name } keptUp { name } begun { name } notYet { name } articlesLoaded } }',
    [
      {
        leader: { name: 'Bob Birch' },
        keptUp: [{ name: 'Avaria' }, { name: 'Cestan' }],
        begun: [{ name: 'Dorne' }],
        notYet: [],
        articlesLoaded: 4,
      },
    ],
  ],
  [
    'the first two days',
    '{ firstHundredDays(leader: {id: "bob"}, predecessor: {id: "eve"}, since: "2021-06-01", days: 1) { keptUp { name } begun { name } notYet { name } } }',
    [{ keptUp: [{ name: 'Avaria' }], begun: [], notYet: [{ name: 'Cestan' }] }],
  ],
  [
    'where accounts differ',
    '{ comparedReports { message { sentOn } articles outlets days channels occasions differ } }',
    [
      ['2021-06-03', ['Courier', 'Herald'], ['PHONE', 'TELEGRAM'], 'ELECTION', true],
      [
        '2022-01-03',
        ['Herald', 'Courier'],
        ['LETTER'],
        'ANNIVERSARY_OF_DIPLOMATIC_RELATIONS',
        false,
      ],
    ].map(([sentOn, outlets, channels, occasion, differ]) => ({
      message: { sentOn },
      articles: 2,
      ...{ outlets, channels, differ },
      days: [sentOn],
      occasions: [occasion],
    })),
  ],
])('%s', async (_, query, expected) => {
  const { plan, text, parameters } = compile(query);
  const { rows, operators } = await database.run(text, parameters);
  expect(JSON.parse(JSON.stringify(plan.build(rows, parameters, {}, { isEmpty: false })))).toEqual(
    expected,
  );
  expect(operators.filter((operator) => WASTEFUL.includes(operator))).toEqual([]);
});

/** Each field that takes parties, with those that messages tell of in the graph. */
test.each([
  '{ messagesBetween(one: {id: "ann"}, other: [{id: "bob"}, {name: "Eve Elm"}]) { sentOn way } }',
  '{ reciprocity(one: {id: "ann"}, other: {id: "bob"}) { sent received } }',
  '{ timeline(one: {id: "bob"}, sentOn: {from: "2021", to: "2021"}) { period messages } }',
  '{ path(one: {id: "cid"}, other: {id: "dee"}) { place message { sentOn } } }',
  '{ neighbours(of: {id: "bob"}) { distance } }',
  '{ silentSenders(recipient: {id: "bob"}, occasionKind: [ELECTION, RE_ELECTION], sentOn: {from: "2025-06", to: "2025-06"}, times: 1) { sender { name } } }',
  '{ phrases(from: {id: "ann"}, times: 1) { phrase } }',
  '{ wordingByRecipient(from: {id: "ann"}, occasionKind: [ELECTION, RE_ELECTION, ANNIVERSARY_OF_DIPLOMATIC_RELATIONS]) { own missing } }',
  '{ topicsByYear(to: {id: "bob"}) { year } }',
  '{ knownBy(party: {id: "bob"}, day: "2021-12-31") { statusThen reports } }',
  '{ firstHundredDays(leader: {id: "bob"}, predecessor: {id: "eve"}, since: "2021-06") { keptUp { name } } }',
])('by the id of a claim that was merged, %s answers the same', async (query) => {
  const rowsOf = async (asked: string) => {
    const { text, parameters } = compile(asked);
    return (await database.run(text, parameters)).rows;
  };
  const rows = await rowsOf(query);
  expect(rows).not.toEqual([]);
  expect(await rowsOf(query.replace(/id: "(\w+)"/g, 'id: "$1-older"'))).toEqual(rows);
});
