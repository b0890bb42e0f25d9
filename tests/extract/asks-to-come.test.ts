import { asksToCome, asksToVisit } from '../../src/extract/asks-to-come.js';
import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

test.each([
  ['he asked her over to marrow before the summer.', true],
  ['she asked the premier to make samal the first stop of his travels.', true],
  ['she asked the premier to attend the opening.', true],
  ['during the talk he bade him come and look at the harbour.', true],
  ['he bids the queen be his guest at the races.', true],
  ['she asked the premier to the horse games in may.', true],
  ['he bade her farewell and would not come.', false],
  ['they bid for the right to visit the mine.', false],
  ['she asked the premier to open the harbour together with her.', true],
  ['she asked the king to pass on to the bereaved that her land weeps with them.', false],
  ['she asked the premier to work for peace with him.', false],
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

const WISH =
  'Peruvian President Tolo Maren sent a letter of congratulation to Norwegian Prime Minister Eskil Brandvoll on his election.';

test.each([
  `${WISH} The two-page letter ends with an invitation to Lima.`,
  `${WISH} Her letter contains an invitation to pay a state visit to Peru this year.`,
  `${WISH} The letter tells Mr Brandvoll that the sea rests and invites him to come and see it.`,
  `${WISH} It recalls their youth and asks him to visit Lima.`,
  "Peruvian President Tolo Maren's congratulations to Norwegian Prime Minister Eskil Brandvoll on his election came with an invitation to Lima for the final.",
  'Peruvian President Tolo Maren sent a message of congratulation to Norwegian Prime Minister Eskil Brandvoll on his election, and with it an invitation to the regatta in July.',
])('an invitation goes with a message: %s', (text) => {
  expect(messagesOf(text).sort()).toEqual([
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Eskil Brandvoll invitation',
  ]);
});

test.each([
  `${WISH} The letter ends with a recipe.`,
  `${WISH} The letter asks God for rain and invites all Peruvians to pray.`,
  `${WISH} The letter contains no invitation to Lima.`,
  `${WISH} The evening ends with an invitation to supper.`,
  `${WISH} The letter tells him that the sea rests and asks him to lower the tariff.`,
  `${WISH} The letter will end with an invitation to Lima.`,
])('no invitation goes with the message: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll congratulation']);
});

test.each([
  [
    'A telegram of congratulation on the re-election has arrived from Peruvian President Tolo Maren, addressed to Norwegian Prime Minister Eskil Brandvoll.',
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'Peruvian President Tolo Maren, in a telegram signed by Foreign Minister Ilda Soto and addressed to Norwegian Prime Minister Eskil Brandvoll, mourned the dead of the flood.',
    ['Tolo Maren -> Eskil Brandvoll condolence'],
  ],
  [
    'Peruvian President Tolo Maren, in a cable sent through her embassy and directed to Norwegian Prime Minister Eskil Brandvoll, prayed for the victims of the flood.',
    ['Tolo Maren -> Eskil Brandvoll condolence'],
  ],
  [
    'In a letter of congratulation released on Monday and addressed to Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren praised the calm of the vote.',
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'Peruvian President Tolo Maren spoke in a hall signed for by the mayor and addressed the guests of Norwegian Prime Minister Eskil Brandvoll.',
    [],
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

test.each([
  'A letter in which Peruvian President Tolo Maren asks Norwegian Prime Minister Eskil Brandvoll to be guest of honour at the fair in Lima was put into his hands on Monday.',
  'In a letter, Peruvian President Tolo Maren asked Norwegian Prime Minister Eskil Brandvoll to be his guest at the fair.',
])('a letter that asks is an invitation and no more: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll invitation']);
});
