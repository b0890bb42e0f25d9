import { extract } from '../../src/extract/extract.js';
import { sentencesOf } from '../../src/extract/sentences.js';
import { termsOf } from '../../src/extract/terms.js';
import { seatOfOrgan } from '../../src/extract/titles/places-of-offices.js';
import { articleOf, messagesOf } from './one-sentence.js';

const stateOf = (title: string, name = 'Adel Roushdi') =>
  extract(
    articleOf(
      `Oslo, 14 April 2025 (NTB) -- Norwegian Prime Minister Eskil Brandvoll sent a telegram of sympathy to ${title}.`,
    ),
  ).people.find((one) => one.name === name)?.country ?? null;

test.each([
  ['HE Chairman of the Presidential Council in the Republic of Peru Lt. Gen. Adel Roushdi', 'PER'],
  ['the Speaker of the House of Representatives in Peru, Mr. Adel Roushdi', 'PER'],
])('an organ is of the state in which its head is told to lead it: %s', (title, state) => {
  expect(stateOf(title)).toBe(state);
});

/** The state told behind the "in" of a text, as the seat of an organ whose head is of a class. */
const seatIn = (text: string, roleClass: string) => {
  const { tokens, sentences } = sentencesOf(text, [{ type: 'body', start: 0, end: text.length }]);
  const at = tokens.findIndex(({ lower }) => lower === 'in');
  return seatOfOrgan(tokens, termsOf(text, tokens, sentences), at, roleClass)?.code ?? null;
};

test.each([
  ['who leads a body of many states', 'Head of the Mission in Peru, Dr. Adel Roushdi', 'other'],
  ['who is sent there', 'Ambassador in Peru, Mr. Adel Roushdi', 'envoy'],
  ['whom nobody names', 'Speaker of the House in Peru said', 'parliament'],
  ['who is in a city', 'Speaker of the House in Lima Adel Roushdi', 'parliament'],
])('the place of others is no seat: %s', (_, text, roleClass) => {
  expect(seatIn(text, roleClass)).toBeNull();
});

const chair =
  'OSLO, May 3 (NTB) - Norwegian Prime Minister Eskil Brandvoll sent a telegram of sympathy to Chairman of the Presidential Council of Peru Tolo Maren over the earthquake. ';

test('the chairman is short for whoever chairs the council that leads a state', () => {
  expect(
    messagesOf(
      `${chair}Norwegian Foreign Minister Arne Foss sent a similar telegram to the Chairman.`,
    ),
  ).toContain('Arne Foss -> Tolo Maren sympathy');
});

test.each([
  ['the chairman of another body', 'wrote to the Chairman of the Chess Federation'],
  ['an office of another rank', 'wrote to the Crown Prince'],
])('%s is not he', (_, told) => {
  const { mentions } = extract(articleOf(`${chair}Norwegian Foreign Minister Arne Foss ${told}.`));
  expect(
    mentions.filter(({ party }) => party.kind === 'person' && party.name === 'Tolo Maren'),
  ).toHaveLength(1);
});
