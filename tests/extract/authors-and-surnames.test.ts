import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const to = 'Norwegian Prime Minister Eskil Brandvoll';
const maren = 'Peruvian President Tolo Maren';
const peopleIn = (text: string) => extract(articleOf(text)).people.map(({ name }) => name);

test.each([
  `${maren} watched the landing; later he dictated a message. It congratulates ${to} on his re-election.`,
  `${maren} posted a short note. It congratulates ${to} on his re-election.`,
])('what somebody has just written is his: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll congratulation']);
});

test.each([
  `${maren} opened a museum. It congratulates ${to} with a brass band.`,
  `${maren} read a letter. It congratulates ${to} on his re-election.`,
])('what nobody has written is not his of whom the sentence before tells: %s', (text) => {
  expect(messagesOf(text).filter((message) => message.startsWith('Tolo Maren'))).toEqual([]);
});

test.each([
  ['Brandvoll congratulated Dr. Ode Friday. Dr. Friday thanked him.', ['Ode Friday']],
  ['The premier met Ode March on Sunday. Mrs March was glad.', ['Ode March']],
  ["The prize went to Peru's Claudio Moroni.", ['Claudio Moroni']],
])('who is called by a day, a month or a city bears the whole name: %s', (text, names) => {
  expect(peopleIn(text)).toEqual(expect.arrayContaining(names));
});

test.each([
  'The premier met Dr. Ode Lunt Friday. Dr. Lunt was glad.',
  'President Ode Lunt told Mr. Tam Friday at noon that he was glad.',
])('a day behind a name stays a day: %s', (text) => {
  expect(peopleIn(text).some((name) => name.includes('Friday'))).toBe(false);
});

test('a long address of a letter is its first line', () => {
  const letter = [
    'To His Excellency Mr. Eskil Anders Olav da Brandvoll, President of the Federative Republic of Brazil',
    '',
    'Dear Mr. President,',
    '',
    'I am pleased to extend to you my sincerest congratulations on Independence Day.',
    '',
    'Sincerely,',
    '',
    'Tolo Maren',
    'President of the Republic of Peru',
  ].join('\n');
  expect(messagesOf(letter)).toEqual([
    'Tolo Maren -> Eskil Anders Olav da Brandvoll congratulation',
  ]);
});

test('parties with bullets below a sentence about their letters are read', () => {
  const text = [
    "LIMA, 12 November 2024 - The palace has published the felicitations received for Monday's Republic Day.",
    '',
    '• HE Eskil Brandvoll, President of Norway',
    '• HM King Anders XI of Denmark',
  ].join('\n');
  expect(peopleIn(text)).toEqual(['Eskil Brandvoll', 'Anders XI']);
  expect(peopleIn(text.replace('felicitations received', 'films shown'))).toEqual([]);
});
