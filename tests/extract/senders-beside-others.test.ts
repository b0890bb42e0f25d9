import { messagesOf } from './one-sentence.js';

const WON = 'Norwegian Prime Minister Eskil Brandvoll was re-elected.';
const CALLED = `Egyptian President Adel Roushdi telephoned ${'Norwegian Prime Minister Eskil Brandvoll'} on Saturday to offer condolences after the blast.`;

test.each([
  [
    `${WON} Letters of congratulation reached his desk from Peru's Tolo Maren, whose envoys sit on the council; from Denmark's Mette Kjær, who had come to see her friend take the oath; and from Egypt's Adel Roushdi.`,
    ['Tolo Maren', 'Mette Kjær', 'Adel Roushdi'],
    'congratulation',
  ],
  [
    `${WON} He was congratulated by Danish Premier Mette Kjær and Egyptian President Adel Roushdi. From Peruvian President Tolo Maren there is a separate text.`,
    ['Tolo Maren', 'Mette Kjær', 'Adel Roushdi'],
    'congratulation',
  ],
  [
    `${WON} Danish Premier Mette Kjær congratulated him. From Lima, Peruvian President Tolo Maren sent a congratulatory video in four languages.`,
    ['Tolo Maren', 'Mette Kjær'],
    'congratulation',
  ],
  [
    `${CALLED} Peruvian President Tolo Maren telephoned on Sunday with the same purpose.`,
    ['Tolo Maren', 'Adel Roushdi'],
    'condolence',
  ],
  [
    `${CALLED} Peruvian President Tolo Maren called on Sunday for the same purpose.`,
    ['Tolo Maren', 'Adel Roushdi'],
    'condolence',
  ],
  [
    `${CALLED} Peruvian President Tolo Maren sent her security adviser, Ilda Soto, with a letter of condolence.`,
    ['Tolo Maren', 'Adel Roushdi'],
    'condolence',
  ],
])('who writes to the one whom all write to: %s', (text, senders, kind) => {
  expect(messagesOf(text).sort()).toEqual(
    senders.map((sender) => `${sender} -> Eskil Brandvoll ${kind}`).sort(),
  );
});

test.each([
  [
    "Norway's court has had letters about the change of throne from Peru, whose Foreign Minister, Ilda Soto, wrote to Norwegian Prime Minister Eskil Brandvoll with congratulations.",
    'Ilda Soto -> Eskil Brandvoll congratulation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll had a visitor with a letter. It is signed by Peruvian President Tolo Maren, and congratulates Eskil Brandvoll on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Egyptian President Adel Roushdi sent congratulations to Norwegian Prime Minister Eskil Brandvoll. Mr Brandvoll is addressed likewise by Peruvian President Tolo Maren.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Greetings on the day of independence came in. King Edmund addressed himself to Dame Marla Rolle, Governor-General of Belize.',
    'King Edmund -> Marla Rolle congratulation',
  ],
])('who wrote is told in a clause of its own: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  `${WON} Danish Premier Mette Kjær sent her minister, Lars Holm, with a shovel to the beach.`,
  `${WON} Peruvian President Tolo Maren called for calm.`,
  `${WON} Among the presidents are Peru's Tolo Maren and Egypt's Adel Roushdi, who like fish.`,
  `${WON} From Peruvian President Tolo Maren there is little to learn about fish.`,
  'Peruvian President Tolo Maren addressed himself to the repair of the roof of Norwegian Prime Minister Eskil Brandvoll.',
  `${WON} Peruvian President Tolo Maren sent a video of her dog to a fair.`,
])('nobody writes: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  [
    'another in a clause with "whose"',
    "Peru's foreign minister, Tolo Maren, whose country's candidate, Hugo Quispe, had lost narrowly, congratulated Norwegian Foreign Minister Eskil Brandvoll on the vote.",
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'another in a clause with "together with whom"',
    "Peruvian President Tolo Maren, together with whom the Egyptian head of state, Adel Roushdi, will open the bridge on Friday, congratulated Norwegian Prime Minister Eskil Brandvoll on Norway's national day in a letter.",
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'a minister hurt beside him',
    "Peru's president, Tolo Maren, in whose motorcade a minister, Hugo Quispe, was hurt on Friday, telephoned Norwegian Prime Minister Eskil Brandvoll to congratulate him on his re-election.",
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'a minister who writes himself',
    "Norway's court has had letters from Peru, whose foreign minister, Ilda Soto, wrote to Norwegian Prime Minister Eskil Brandvoll with congratulations.",
    ['Ilda Soto -> Eskil Brandvoll congratulation'],
  ],
])('the sender is told apart from others: %s', (_, text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});
