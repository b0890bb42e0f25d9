import type { AnnotatedMessage, Annotation } from '../../src/extract/annotation.js';
import type { GoldArticle, GoldMessage } from '../../src/score/gold.js';
import type { Measure } from '../../src/score/measures.js';
import { scoreArticle } from '../../src/score/score.js';

const message = (rest: Partial<AnnotatedMessage> = {}): AnnotatedMessage => ({
  ...{ from: ['Ada Oro'], to: ['Bo Lume'], kind: 'congratulation', occasion: 'election' },
  ...{ date: null, mutual: false },
  ...rest,
});
const said = (text: string, start: number, rest = {}) => ({
  ...{ speaker: 'Ada Oro', text, start, message: 0, quoted: false },
  ...rest,
});
const annotation = (rest: Partial<GoldArticle> = {}): GoldArticle & Annotation => ({
  ...{ id: 'a', title: null, date: null, publisher: null, section: null, editor: null },
  ...{ place: null, people: [], countries: [], metonyms: [], messages: [], negative: false },
  ...rest,
  statements: rest.statements ?? [],
});
/** A figure of one article as "hit/gold found". */
function figure(measure: Measure, gold: Partial<GoldArticle>, found: Partial<GoldArticle>): string {
  const count = scoreArticle(annotation(gold), annotation(found)).of(measure);
  return `${count.hit}/${count.gold} ${count.found}`;
}
const messages = (...list: GoldMessage[]) => ({ messages: list });
const other = message({ to: ['Cy Sesh'] });
const optional = { ...message(), optional: true };

test.each<[string, Measure, Partial<GoldArticle>, Partial<GoldArticle>, string]>([
  ['a right one', 'message strict', messages(message()), messages(message()), '1/1 1'],
  [
    'another act',
    'message parties',
    messages(message()),
    messages(message({ kind: 'thanks' })),
    '1/1 1',
  ],
  [
    'another act',
    'message strict',
    messages(message()),
    messages(message({ kind: 'thanks' })),
    '0/1 1',
  ],
  [
    'an act as right',
    'message strict',
    messages({ ...message(), kind_alt: ['thanks'] }),
    messages(message({ kind: 'thanks' })),
    '1/1 1',
  ],
  [
    'one turned round',
    'message parties',
    messages(message()),
    messages(message({ from: ['Bo Lume'], to: ['Ada Oro'] })),
    '0/1 1',
  ],
  [
    'an exchange turned round',
    'message strict',
    messages(message({ mutual: true })),
    messages(message({ from: ['Bo Lume'], to: ['Ada Oro'], mutual: true })),
    '1/1 1',
  ],
  [
    'an exchange as one way',
    'message strict',
    messages(message({ mutual: true })),
    messages(message()),
    '0/1 1',
  ],
  ['one too many', 'message parties', messages(message()), messages(message(), other), '1/1 2'],
  ['one twice', 'message parties', messages(message()), messages(message(), message()), '1/1 2'],
  [
    'an optional one found',
    'message parties',
    messages(other, optional),
    messages(other, message()),
    '1/1 1',
  ],
  [
    'an optional one not found',
    'message parties',
    messages(other, optional),
    messages(other),
    '1/1 1',
  ],
  [
    'the better of two',
    'message strict',
    messages(message()),
    messages(message({ kind: 'thanks' }), message()),
    '1/1 2',
  ],
  ['nothing', 'message parties', messages(message()), {}, '0/1 0'],
  [
    'a stated day',
    'message date',
    messages(message({ date: '2022-01-03' })),
    messages(message({ date: '2022-01-03' })),
    '1/1 1',
  ],
  [
    'no day demanded',
    'message date',
    messages(message()),
    messages(message({ date: '2022-01-03' })),
    '0/0 0',
  ],
  [
    'a channel as right',
    'channel',
    messages({ ...message({ channel: 'letter' }), channel_alt: ['message'] }),
    messages(message({ channel: 'message' })),
    '1/1 1',
  ],
  [
    'a negative with a message',
    'negatives without a message',
    { negative: true },
    messages(message()),
    '0/1 1',
  ],
  ['a clean negative', 'negatives without a message', { negative: true }, {}, '1/1 1'],
])('%s counts for %s', (_, measure, gold, found, expected) => {
  expect(figure(measure, gold, found)).toBe(expected);
});

test.each<[string, Measure, Partial<GoldArticle>, Partial<GoldArticle>, string]>([
  [
    'most words of a title',
    'title',
    { title: 'Oro greets Lume' },
    { title: 'Oro greets Lume on Moon Day' },
    '1/1 1',
  ],
  [
    'few words of a title',
    'title',
    { title: 'Oro greets Lume' },
    { title: 'Lume resigns today' },
    '0/1 1',
  ],
  ['another day', 'article date', { date: '2022-01-03' }, { date: '2022-01-04' }, '0/1 1'],
  ['a day where gold has none', 'article date', {}, { date: '2022-01-04' }, '0/0 0'],
  [
    'a publisher by its other name',
    'publisher',
    { publisher: 'ENA', publisher_alt: ['Example News'] },
    { publisher: 'Example News' },
    '1/1 1',
  ],
  ['a country told', 'countries', { countries: ['NOR'] }, { countries: ['NOR'] }, '1/1 1'],
  [
    'a country invented',
    'countries',
    { countries: ['NOR'] },
    { countries: ['NOR', 'PER'] },
    '1/1 2',
  ],
  [
    'a country told by its capital',
    'countries',
    { countries: [], metonyms: ['NOR'] },
    { countries: ['NOR'] },
    '0/0 0',
  ],
])('%s counts for %s', (_, measure, gold, found, expected) => {
  expect(figure(measure, gold, found)).toBe(expected);
});

const ada = { name: 'Ada Oro', title: 'President', country: 'NOR' };
test.each<[string, Measure, Partial<GoldArticle>, Partial<GoldArticle>, string]>([
  [
    'a person by an alias',
    'people',
    { people: [{ ...ada, aliases: ['Ada Kand'] }] },
    { people: [{ ...ada, name: 'Ada Kand' }] },
    '1/1 1',
  ],
  ['one person twice', 'people', { people: [ada] }, { people: [ada, ada] }, '1/1 2'],
  [
    'a country not found',
    'person country',
    { people: [ada] },
    { people: [{ ...ada, country: null }] },
    '0/1 1',
  ],
  ['the country of one not found', 'person country', { people: [ada] }, {}, '0/0 0'],
  [
    'half of a title',
    'person title',
    { people: [ada] },
    { people: [{ ...ada, title: 'President of Norway' }] },
    '1/1 1',
  ],
])('%s counts for %s', (_, measure, gold, found, expected) => {
  expect(figure(measure, gold, found)).toBe(expected);
});

const pair = messages(message());
test.each<[string, Measure, Partial<GoldArticle>, Partial<GoldArticle>, string]>([
  [
    'the same words',
    'statements',
    { ...pair, statements: [said('ties grow', 10)] },
    { ...pair, statements: [said('ties grow', 10)] },
    '1/1 1',
  ],
  [
    'half of the words',
    'statements',
    { ...pair, statements: [said('0123456789', 10)] },
    { ...pair, statements: [said('01234', 10)] },
    '1/1 1',
  ],
  [
    'less than half',
    'statements',
    { ...pair, statements: [said('0123456789', 10)] },
    { ...pair, statements: [said('0123', 10)] },
    '0/1 1',
  ],
  [
    'one said elsewhere',
    'statements',
    { ...pair, statements: [said('ties grow', 10, { message: null })] },
    { ...pair, statements: [said('ties grow', 10)] },
    '0/0 0',
  ],
  [
    'one found as said elsewhere',
    'statements',
    pair,
    { ...pair, statements: [said('ties grow', 10, { message: null })] },
    '0/0 0',
  ],
  [
    'one invented',
    'statements',
    { ...pair, statements: [] },
    { ...pair, statements: [said('ties grow', 10)] },
    '0/0 1',
  ],
  [
    'another speaker',
    'statement speaker',
    { ...pair, statements: [said('ties grow', 10)] },
    { ...pair, statements: [said('ties grow', 10, { speaker: 'Bo Lume' })] },
    '0/1 1',
  ],
  [
    'its message',
    'statement message',
    { ...pair, statements: [said('ties grow', 10)] },
    { ...pair, statements: [said('ties grow', 10)] },
    '1/1 1',
  ],
  [
    'no message',
    'statement message',
    { ...pair, statements: [said('ties grow', 10)] },
    { ...pair, statements: [said('ties grow', 10, { message: null })] },
    '0/1 1',
  ],
])('%s counts for %s', (_, measure, gold, found, expected) => {
  expect(figure(measure, gold, found)).toBe(expected);
});

test('an article without a list of statements is not asked for any', () => {
  const { statements, ...gold } = annotation(pair);
  expect(statements).toEqual([]);
  const found = annotation({ ...pair, statements: [said('ties grow', 10)] });
  expect(scoreArticle(gold, found).of('statements').found).toBe(0);
});

test('an article that was not read counts as found empty', () => {
  const tally = scoreArticle(
    annotation({ ...pair, title: 'Oro greets Lume', people: [ada] }),
    null,
  );
  expect(tally.errors).toEqual([
    'title: none, not Oro greets Lume',
    'person missed: Ada Oro',
    'message missed: Ada Oro -> Bo Lume (congratulation, election)',
  ]);
});

test('countries that gold leaves out are not scored', () => {
  const { countries, ...gold } = annotation();
  expect(countries).toEqual([]);
  const tally = scoreArticle(gold, annotation({ countries: ['NOR'] }));
  expect(tally.of('countries')).toEqual({ hit: 0, gold: 0, found: 0 });
  expect(tally.errors).toEqual([]);
});
