import { asksToCome, asksToVisit } from '../../src/extract/asks-to-come.js';
import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

test.each([
  ['he asked her over to marrow before the summer.', true],
  ['she asked the premier to make samal the first stop of his travels.', true],
  ['she asked the premier to attend the opening.', true],
  ['she asked the premier over what had been said.', false],
  ['she asked the premier to hand over the ship.', false],
  ['she asked the premier to make peace the first aim of his term.', false],
])('"%s" asks somebody to come: %s', (lower, expected) => {
  expect(asksToCome(lower)).toBe(expected);
});

test('who asks to an event asks to no mere visit', () => {
  expect(asksToVisit('she asked the premier to attend the opening.')).toBe(false);
});

test.each([
  'On the phone, Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his election and asked him over to Lima.',
  'On the phone, Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his election and asked him to make Lima the first stop of his travels.',
])('an invitation is a message of its own: %s', (text) => {
  const { reports } = extract(articleOf(text));
  expect(reports.map(({ kind, occasion }) => `${kind} ${occasion.kind}`).sort()).toEqual([
    'congratulation election',
    'invitation visit',
  ]);
});

test.each([
  [
    'A telegram of congratulation on the re-election has arrived from Peruvian President Tolo Maren, addressed to Norwegian Prime Minister Eskil Brandvoll.',
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll was late. It was about Peruvian President Tolo Maren, addressed to Arne Foss as a joke.',
    [],
  ],
])('to whom a message is addressed behind its sender is read: %s', (text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});

test('whom both of the callers congratulate is the one who took the calls', () => {
  const text =
    'The re-elected Prime Minister of Norway, Ingrid Brandvoll, took calls on Monday from Peruvian President Ilda Maren and Egyptian President Adel Roushdi, both of whom congratulated her.';
  expect(messagesOf(text).every((one) => one.includes('-> Ingrid Brandvoll'))).toBe(true);
});
