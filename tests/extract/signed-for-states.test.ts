import { messagesOf } from './one-sentence.js';

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
