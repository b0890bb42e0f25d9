import { articleClaims } from '../../src/resolve/article-claims.js';
import type { Told } from '../../src/score/resolved.js';
import { office, person, report, told } from './invented.js';

const toreyev = person('Ilan Toreyev', 'KAZ', 'President');
const otto = person('Otto VII', 'NOR');
const claims = ({ article, extraction }: Told) => articleClaims(article, extraction, '7');

test('an article keeps what its header tells, with the version that read it', () => {
  expect(claims(told('a', '2022-01-03', [])).node).toMatchObject({
    id: 'a',
    title: 'Title of a',
    publishedOn: '2022-01-03',
    publishedOnBasis: 'stated',
    language: 'en',
    extractorVersion: '7',
  });
});

test('a date told beside the text counts where the text has none', () => {
  const { article, extraction } = told('a', null, []);
  const { node } = claims({
    article: { ...article, publishedOn: '2022-05-01', outlet: 'The Gazette' },
    extraction,
  });
  expect([node.publishedOn, node.publishedOnBasis, node.publisher]).toEqual([
    '2022-05-01',
    'stated',
    'The Gazette',
  ]);
});

test('equal claims count once, and states are none', () => {
  const { claims: found } = claims(
    told('a', null, [
      report([toreyev], [otto], null),
      report([toreyev], [office('king', 'NOR')], null),
    ]),
  );
  expect(found.map(({ name }) => name).sort()).toEqual(['Ilan Toreyev', 'Otto VII', 'king']);
});

test('what is told twice in the same words has two ids and one claim', () => {
  const { reports } = claims(
    told('a', '2022-01-03', [report([toreyev], [otto], null), report([toreyev], [otto], null)]),
  );
  expect(new Set(reports.map(({ id }) => id)).size).toBe(2);
  expect(new Set(reports.map(({ claimId }) => claimId)).size).toBe(1);
});

test.each([
  [
    'the order of a side',
    report([toreyev, otto], [otto], '2022-01-03'),
    report([otto, toreyev], [otto], '2022-01-03'),
    true,
  ],
  [
    'a title',
    report([toreyev], [otto], '2022-01-03'),
    report([person('Ilan Toreyev', 'KAZ')], [otto], '2022-01-03'),
    true,
  ],
  [
    'the sides of an exchange',
    report([toreyev], [otto], '2022-01-03', { mutual: true }),
    report([otto], [toreyev], '2022-01-03', { mutual: true }),
    true,
  ],
  [
    'the kind within its family',
    report([toreyev], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-03', { kind: 'greeting' }),
    true,
  ],
  [
    'the direction',
    report([toreyev], [otto], '2022-01-03'),
    report([otto], [toreyev], '2022-01-03'),
    false,
  ],
  [
    'the day',
    report([toreyev], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-04'),
    false,
  ],
  [
    'the day of the article',
    report([toreyev], [otto], null),
    report([toreyev], [otto], '2022-01-04'),
    false,
  ],
] as const)('%s: the same claim is %s', (_, one, other, isSame) => {
  const [first, second] = [one, other].map(
    (each) => claims(told('a', '2022-01-03', [each])).reports[0]!.claimId,
  );
  expect(first === second).toBe(isSame);
});

test('evidence is cut out of the text', () => {
  const [stored] = claims(told('a', null, [report([toreyev], [otto], null)])).reports;
  expect([stored!.evidence, stored!.evidenceStarts, stored!.evidenceEnds]).toEqual([
    ['Told'],
    [0],
    [4],
  ]);
});

test('a report answers another of its article, never its own claim', () => {
  const letter = report([toreyev], [otto], '2022-01-03');
  const answer = report([otto], [toreyev], '2022-01-04', { kind: 'reply', replyTo: 0 });
  const { reports } = claims(told('a', null, [letter, answer]));
  expect(reports.map(({ replyToClaimId }) => replyToClaimId)).toEqual([null, reports[0]!.claimId]);
  const again = claims(told('a', null, [letter, { ...letter, replyTo: 0 }]));
  expect(again.reports.map(({ replyToClaimId }) => replyToClaimId)).toEqual([null, null]);
});

test('a sentence is cut out of the text for each mention and statement, which it holds whole', () => {
  const { article, extraction } = told('a', null, [report([toreyev], [otto], null)]);
  const text = 'One. Two three. Four.';
  const sentences = [
    { start: 0, end: 4 },
    { start: 5, end: 15 },
    { start: 16, end: 20 },
  ];
  const around = (start: number, end: number) => {
    const statements = extraction.statements.map((each) => ({ ...each, start, end }));
    const found = claims({
      article: { ...article, text },
      extraction: { ...extraction, sentences, statements },
    });
    expect(found.node).toMatchObject({
      sentences: ['One.', 'Two three.', 'Four'],
      sentenceStarts: [0, 5, 16],
    });
    return [found.statements[0]!.node.sentence, found.statements[0]!.node.sentenceStart];
  };
  expect(around(5, 8)).toEqual(['Two three.', 5]);
  expect(around(9, 14)).toEqual(['Two three.', 5]);
  expect(around(0, 8)).toEqual(['One. Two three.', 0]);
  expect(around(17, 21)).toEqual(['Four.', 16]);
  expect(around(4, 5)).toEqual([' ', 4]);
});

test('where the text tells its header is kept with the words and their line', () => {
  const { article, extraction } = told('a', null, []);
  const line = { start: 0, end: 12 };
  const { node } = claims({
    article,
    extraction: { ...extraction, headerSpans: [{ field: 'place', start: 5, end: 7, line }] },
  });
  expect(node.evidence.map((json) => JSON.parse(json) as object)).toEqual([
    { field: 'place', text: 'by', start: 5, end: 7, sentence: 'Told by a.' },
  ]);
});
