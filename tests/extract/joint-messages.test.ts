import { messagesOf } from './one-sentence.js';

const received = 'Norwegian President Eskil Brandvoll was re-elected on Sunday. ';
const apart = [
  'Adel Roushdi -> Eskil Brandvoll congratulation',
  'Tolo Maren -> Eskil Brandvoll congratulation',
];
const together = ['Tolo Maren + Adel Roushdi -> Eskil Brandvoll congratulation'];
const writers = 'Peruvian President Tolo Maren and Egyptian President Adel Roushdi';

test.each([
  `${writers} congratulated him in a joint letter.`,
  `${writers} sent Brandvoll a joint congratulatory message.`,
  `${writers} put their names on Friday under one letter of congratulation to Brandvoll.`,
  `${writers} put their signatures to a joint letter of congratulation to Brandvoll.`,
  `${writers} signed a single letter of congratulation to Brandvoll.`,
  `${writers} congratulated Brandvoll in a text under two signatures.`,
])('who write a joint letter write as one: %s', (text) => {
  expect(messagesOf(received + text)).toEqual(together);
});

test.each([
  `${writers} sent Brandvoll letters of congratulation.`,
  `${writers}, who head a joint commission, congratulated Brandvoll in letters.`,
  `${writers} congratulated Brandvoll on his re-election and recalled the joint letter of last year.`,
  `${writers} each sent Brandvoll a congratulatory message.`,
  `${writers} congratulated Brandvoll, one of the two names on the ballot.`,
])('who write apart write for themselves: %s', (text) => {
  expect(messagesOf(received + text).sort()).toEqual(apart);
});

const HEADS = 'Vietnamese Party General Secretary Dang Quoc Anh and State President Le Thi Hoa';

test('the heads of a ruling party and of its state answer one man as one', () => {
  expect(
    messagesOf(
      `${HEADS} exchanged congratulatory letters with Norwegian President Eskil Brandvoll on the 40th anniversary of diplomatic relations.`,
    ),
  ).toEqual(['Dang Quoc Anh + Le Thi Hoa <-> Eskil Brandvoll congratulation']);
});

test.each([
  'Norwegian President Eskil Brandvoll and Norwegian Prime Minister Ilda Soto exchanged congratulatory letters with Peruvian President Tolo Maren on the 40th anniversary of diplomatic relations.',
  `${HEADS} exchanged congratulatory letters with Norwegian President Eskil Brandvoll and Norwegian Prime Minister Ilda Soto on the 40th anniversary of diplomatic relations.`,
])('others who exchange letters do it one by one: %s', (text) => {
  expect(messagesOf(text).every((message) => !message.includes('+'))).toBe(true);
});

test('whoever "he and the Princess" stand for is the one by whom the message was told', () => {
  expect(
    messagesOf(
      'The death of King Odo of Norway was announced on Sunday. A telegram to Queen Ilda of Norway was sent by Prince Albert of Monaco; he and Princess Charlene, it reads, offer Her Majesty their condolences.',
    ),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/^Prince Albert|^Albert/)]));
});

test('a body that the sender chairs is not written to', () => {
  expect(
    messagesOf(
      'Norwegian President Eskil Brandvoll was re-elected on Sunday. A letter of congratulation was also sent by Otto Veen, who chairs the Peruvian Labour Party.',
    ).some((message) => message.includes('Party')),
  ).toBe(false);
});

test('whoever acts behind "in a letter sent by courier" is still its sender', () => {
  expect(
    messagesOf(
      'Norwegian President Eskil Brandvoll was re-elected on Sunday. In a letter of congratulation sent by courier, Peruvian President Tolo Maren wished him well.',
    ),
  ).toEqual(['Tolo Maren -> Eskil Brandvoll congratulation']);
});

test('nobody thanks the dead', () => {
  expect(
    messagesOf(
      'Arnold Brandvoll, a former president of Norway, has died. In a letter to his widow, Ilda Brandvoll, Peruvian President Tolo Maren sent his condolences and thanked the late president for his visit.',
    ).some((message) => message.includes('-> Arnold Brandvoll')),
  ).toBe(false);
});

test.each([
  `${writers} put their names on Friday under a petition to Brandvoll.`,
  `${writers} put their names down for a room in Brandvoll's hotel.`,
])('names put to what is no message send none: %s', (text) => {
  expect(messagesOf(received + text)).toEqual([]);
});
