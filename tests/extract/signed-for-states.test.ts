import { messagesOf } from './one-sentence.js';

const sidesIn = (text: string) =>
  messagesOf(text)
    .map((message) => message.replace(/ \S+$/, ''))
    .sort();

const behindOne = (told: string) =>
  messagesOf(
    `Who congratulated Georgia's new president

TBILISI, 4 May 2026 (HNA) - Peruvian President Tolo Maren congratulated Georgia's President Nino Beridze by telegram on her election.

${told}`,
  ).filter((message) => !message.startsWith('Tolo Maren -> '));

test.each([
  ['A telegram came from Astana, signed by Kassym Abenov.', 'Kassym Abenov'],
  ['From Cairo came a letter signed by Adel Roushdi.', 'Adel Roushdi'],
  ['The message from Cairo was signed by President Adel Roushdi.', 'Adel Roushdi'],
  ["Egypt's letter, signed by President Adel Roushdi, arrived on Monday.", 'Adel Roushdi'],
  ['A cable from Oslo bears the signature of Eskil Brandvoll.', 'Eskil Brandvoll'],
  [
    'There was a letter from the Egyptian presidency, in which Adel Roushdi recalls his visit to Batumi.',
    'Adel Roushdi',
  ],
])('whoever signs what comes from a state has written it: %s', (told, writer) => {
  expect(behindOne(told)).toEqual([`${writer} -> Nino Beridze congratulation`]);
});

test.each([
  'A telegram came from Astana, opened by Kassym Abenov of Norway.',
  'A treaty came from Cairo, signed by Adel Roushdi.',
  'From Oslo came a ship, the name of Eskil Brandvoll on its bow.',
])('nobody has: %s', (told) => {
  expect(behindOne(told).filter((message) => !message.startsWith('country'))).toEqual([]);
});

test.each([
  [
    'Letters over the floods went out from the Peruvian side to Norwegian Prime Minister Eskil Brandvoll, signed by Tolo Maren, and to Sigrid Holm, signed by Adel Roushdi.',
    ['Adel Roushdi -> Sigrid Holm', 'Tolo Maren -> Eskil Brandvoll'],
  ],
  [
    'Letters of condolence from Lima went to Norwegian King Harald Moen, signed by President Tolo Maren, and to Norwegian Prime Minister Eskil Brandvoll, signed by Prime Minister Adel Roushdi.',
    ['Adel Roushdi -> Eskil Brandvoll', 'Tolo Maren -> Harald Moen'],
  ],
])('each addressee has it from who is told behind him to sign: %s', (text, pairs) => {
  expect(sidesIn(text)).toEqual(pairs);
});

test.each([
  'Letters of condolence went from Lima to Norwegian King Harald Moen and to Norwegian Prime Minister Eskil Brandvoll, signed by Peruvian President Tolo Maren.',
  'Peruvian President Tolo Maren sent condolences to Norwegian King Harald Moen and to Norwegian Prime Minister Eskil Brandvoll. Charters granted to Sigrid Holm, signed by Adel Roushdi, and to Marie Sol, signed by Ilda Soto, were burnt.',
])('no other has signed for each: %s', (text) => {
  expect(sidesIn(text)).toEqual(['Tolo Maren -> Eskil Brandvoll', 'Tolo Maren -> Harald Moen']);
});
