import { dayingOf } from '../../../src/extract/dates/event-days.js';
import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** The days of sending of an article that came out on Thursday, 8 May 2031. */
const daysOf = (text: string) =>
  extract({ ...articleOf(text), publishedOn: '2031-05-08' }).reports.map(
    ({ sentOn }) => sentOn?.date ?? null,
  );

const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

/** Whose day "monday" is in a lower-case sentence. */
const ofMonday = (sentence: string) => {
  const at = sentence.indexOf('monday');
  return dayingOf(sentence, at, at + 'monday'.length);
};

test.each([
  "his note to li ro bears monday's stamp and is short",
  'he had barely left his house on monday when the president of peru telephoned',
  'a letter to li ro which the chancery of oslo dates monday',
  'his telephone began to ring on monday',
  "the indian president's, which came in on monday, recalls a ship",
  'half a century of relations was marked monday by an exchange of messages',
  'greetings have been arriving since monday',
])('the day of sending: %s', (sentence) => {
  expect(ofMonday(sentence)).toBe('sending');
});

test.each([
  ['he had barely left his house on monday when the earth shook', 'event'],
  [
    'condolences to peru, twelve of whose sons lost their lives on monday when a train burnt',
    'event',
  ],
  ['he praised the team, winners on monday of the cup', 'event'],
  ['the call was proposed by oslo monday', 'event'],
  ['li ro, who was declared winner of the election on monday', 'event'],
  ['the holiday was marked on monday by a parade', 'event'],
  ['"i congratulated him", li ro said to reporters on monday', 'telling'],
  ['the letter released by the ministry of foreign affairs (mfa) on monday', 'publication'],
])('%s: %s', (sentence, daying) => {
  expect(ofMonday(sentence)).toBe(daying);
});

test.each([
  [
    `On the feast day of Saint Olaf, ${sender} sent a letter of greeting to ${addressee}.`,
    '2031-05-08',
  ],
  [
    `On the day on which the saint was born, ${sender} wrote to ${addressee} to greet him.`,
    '2031-05-08',
  ],
  [
    `Moments after the whistle in Sunday's final, ${sender} rang ${addressee} to congratulate him.`,
    '2031-05-04',
  ],
  [
    `${sender} and Chilean President Sira Colm congratulated ${addressee} by telephone, the former on Tuesday and the latter on Wednesday.`,
    '2031-05-06',
  ],
  [
    `${sender} sent his minister with a letter of condolence to ${addressee}. Mr Brandvoll received him on Tuesday in Oslo.`,
    '2031-05-06',
  ],
  [
    `${sender} rang Chile on Tuesday. President Sira Colm, operated on last Sunday, was glad. In a letter sent a day later, he congratulated ${addressee} on his election.`,
    '2031-05-07',
  ],
])('%s', (text, date) => {
  expect(daysOf(text)).toContain(date);
});

test.each([
  `${sender} has congratulated ${addressee} on his election. Nobody wrote on the feast day of the saint.`,
  `${sender} has congratulated ${addressee}, who was born on the day of the flood.`,
  `Years after the flood, ${sender} has written to ${addressee} to thank him for his help.`,
])('no day is told: %s', (text) => {
  expect(daysOf(text)[0]).toBeNull();
});

test('two names of one day are of one thing', () => {
  const flood = `${sender} learned of the flood that struck Oslo yesterday, May 7, and killed two.`;
  expect(daysOf(`${flood} He has sent his condolences to ${addressee}.`)).not.toContain(
    '2031-05-07',
  );
});
