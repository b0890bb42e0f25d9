import { groupMessages } from '../../src/resolve/messages.js';
import { wholeMessage } from '../../src/resolve/message-whole.js';
import {
  numbersFrom,
  occasion,
  office,
  organisation,
  person,
  report,
  shuffled,
  told,
} from './invented.js';
import { resolved, type Told } from '../../src/score/resolved.js';

const toreyev = person('Ilan Toreyev', 'KAZ', 'President');
const otto = person('Otto VII', 'NOR', 'King');
const holt = person('Mara Holt', 'NZL', 'Prime Minister');
const newYear = { occasion: occasion('new_year') };
const ties = (ordinal: number | null) => ({
  occasion: occasion('anniversary_of_diplomatic_relations', ordinal),
});
const death = (detail: string) =>
  ({ kind: 'condolence', occasion: occasion('death', null, detail) }) as const;

/** Each an article of its own, of the day that its report tells. */
function articles(...reports: ReturnType<typeof report>[]): Told[] {
  return reports.map((each, place) => told(`article ${place}`, each.sentOn?.date ?? null, [each]));
}
const counts = (told: Told[]) =>
  resolved(told)
    .messages.map(({ node }) => node.reportCount)
    .sort();

test.each([
  [
    'the same twice',
    report([toreyev], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-05'),
  ],
  [
    'by letter and by phone',
    report([toreyev], [otto], '2022-01-03', { channel: 'letter' }),
    report([toreyev], [otto], '2022-01-03', { channel: 'phone' }),
  ],
  [
    'one way of an exchange',
    report([toreyev], [otto], '2022-01-03', { mutual: true }),
    report([otto], [toreyev], '2022-01-04'),
  ],
  [
    'an office and its holder',
    report([office('president', 'KAZ')], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-03'),
  ],
  [
    'an office by another name',
    report([holt], [office('premier', 'NZL')], '2022-01-03'),
    report([holt], [office('head of government', 'NZL')], '2022-01-03'),
  ],
  [
    'congratulation and greeting',
    report([toreyev], [otto], '2022-01-03', newYear),
    report([toreyev], [otto], '2022-01-03', { ...newYear, kind: 'greeting' }),
  ],
  [
    'an occasion that one does not tell',
    report([toreyev], [otto], '2022-01-03', newYear),
    report([toreyev], [otto], '2022-01-03'),
  ],
  [
    'an ordinal that one does not tell',
    report([toreyev], [otto], '2022-01-03', ties(30)),
    report([toreyev], [otto], '2022-01-03', ties(null)),
  ],
  [
    'a recipient that one leaves out',
    report([toreyev], [otto, holt], '2022-01-03'),
    report([toreyev], [otto, holt], '2022-01-03'),
  ],
  [
    'the dead told with a title',
    report([toreyev], [otto], '2022-01-03', death('Ada Brandt')),
    report([toreyev], [otto], '2022-01-04', death('former Queen Ada Brandt')),
  ],
  [
    'a day told as a month',
    report([toreyev], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01'),
  ],
  ['no day at all', report([toreyev], [otto], '2022-01-03'), report([toreyev], [otto], null)],
  [
    'the forum with and without the',
    report([organisation('the Harun Forum')], [otto], '2022-01-03'),
    report([organisation('Harun Forum')], [otto], '2022-01-03'),
  ],
])('one message: %s', (_, one, other) => {
  expect(counts(articles(one, other))).toEqual([2]);
});

test.each([
  [
    'another recipient of the same country',
    report([toreyev], [otto], '2022-01-03'),
    report([toreyev], [person('Lena Dahl', 'NOR')], '2022-01-03'),
  ],
  [
    'the other way',
    report([toreyev], [otto], '2022-01-03'),
    report([otto], [toreyev], '2022-01-03'),
  ],
  [
    'another year of the same feast',
    report([toreyev], [otto], '2022-01-03', newYear),
    report([toreyev], [otto], '2023-01-03', newYear),
  ],
  [
    'another ordinal',
    report([toreyev], [otto], '2022-01-03', ties(30)),
    report([toreyev], [otto], '2022-01-04', ties(31)),
  ],
  [
    'another occasion',
    report([toreyev], [otto], '2022-01-03', newYear),
    report([toreyev], [otto], '2022-01-04', ties(30)),
  ],
  [
    'another death',
    report([toreyev], [otto], '2022-01-03', death('Ada Brandt')),
    report([toreyev], [otto], '2022-01-04', death('Karl Brandt')),
  ],
  [
    'weeks between',
    report([toreyev], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-23'),
  ],
  [
    'another family of kinds',
    report([toreyev], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-03', { kind: 'thanks' }),
  ],
  [
    'an office of another country',
    report([office('president', 'UZB')], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-03'),
  ],
  [
    'another office of the country',
    report([office('prime minister', 'KAZ')], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-03'),
  ],
])('two messages: %s', (_, one, other) => {
  expect(counts(articles(one, other))).toEqual([1, 1]);
});

test('an office joins no message where it fits two', () => {
  const reports = articles(
    report([toreyev], [otto], '2022-01-03', newYear),
    report([toreyev], [otto], '2022-01-04', ties(30)),
    report([office('president', 'KAZ')], [otto], '2022-01-04'),
  );
  expect(counts(reports)).toEqual([1, 1, 1]);
});

test('what is told without an occasion joins the nearest day', () => {
  const reports = articles(
    report([toreyev], [otto], '2022-01-03', newYear),
    report([toreyev], [otto], '2022-01-09', ties(30)),
    report([toreyev], [otto], '2022-01-08'),
  );
  const { messages } = resolved(reports);
  expect(messages.map(({ node }) => [node.occasionKind, node.reportCount]).sort()).toEqual([
    ['anniversary_of_diplomatic_relations', 2],
    ['new_year', 1],
  ]);
});

test('each field comes from the first report that has it', () => {
  const [message] = resolved(
    articles(
      report([toreyev], [otto], '2022-01-03', {
        kind: 'message',
        channel: 'phone',
        status: 'planned',
        ...ties(30),
      }),
      report([toreyev], [otto], '2022-01-04', { channel: 'letter', mutual: true, ...ties(null) }),
    ),
  ).messages;
  expect(message!.node).toMatchObject({
    kind: 'congratulation',
    channels: ['letter', 'phone'],
    status: 'sent',
    mutual: true,
    sentOn: '2022-01-04',
    sentOnBasis: 'stated',
    sortOn: '2022-01-04',
    occasionKind: 'anniversary_of_diplomatic_relations',
    occasionOrdinal: 30,
    reportCount: 2,
    summary:
      'Ilan Toreyev and Otto VII exchanged congratulations on the 30th anniversary of diplomatic relations (2022-01-04).',
  });
  expect(message!.SENT_BY.map(({ title, side }) => [title, side])).toEqual([
    ['President', 1],
    ['King', 2],
  ]);
  expect(message!.SENT_TO.map(({ side, bothKey }) => [side, bothKey])).toEqual([
    [1, message!.SENT_TO[0]!.key],
    [2, message!.SENT_TO[1]!.key],
  ]);
  expect(message!.FROM_COUNTRY.map(({ to }) => to)).toEqual(['KAZ', 'NOR']);
  expect(message!.FROM_COUNTRY[0]!.key).toBe(`KAZ 2022-01-04 ${message!.node.id}`);
});

test('without a day of sending the day of the article counts, and says so', () => {
  const reports = [told('a', '2022-02-01', [report([toreyev], [otto], null)])];
  expect(resolved(reports).messages[0]!.node).toMatchObject({
    sentOn: '2022-02-01',
    sentOnBasis: 'published',
  });
});

test('the id is that of the first claim, whatever comes later', () => {
  const [first, second] = articles(
    report([toreyev], [otto], '2022-01-03'),
    report([toreyev], [otto], '2022-01-05'),
  ) as [Told, Told];
  const id = resolved([first]).messages[0]!.node.id;
  expect(resolved([second, first]).messages.map(({ node }) => node.id)).toEqual([id]);
});

test('three that stand in a chain give the same two messages in every order', () => {
  const chain = articles(
    report([toreyev], [otto], '2022-01-01'),
    report([toreyev], [otto], '2022-01-08'),
    report([toreyev], [otto], '2022-01-15'),
  );
  for (let seed = 1; seed < 12; seed++)
    expect(resolved(shuffled(chain, numbersFrom(seed)))).toEqual(resolved(chain));
  expect(counts(chain)).toEqual([1, 2]);
});

test('nothing gives no message', () => {
  expect(groupMessages([]).map(wholeMessage)).toEqual([]);
});
