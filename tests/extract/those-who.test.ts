import { messagesOf } from './one-sentence.js';

const won =
  'LIMA - Ilda Soto was elected President of Peru on Sunday and has been congratulated by many.';
const adel = 'Egyptian President Adel Roushdi';
const eskil = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    'among them, and what becomes of them',
    `${won} Those who wrote to congratulate her, among them ${adel} and ${eskil}, will get an answer, her team said.`,
  ],
  [
    'who preferred to put pen to paper',
    `${won} Those who preferred to put pen to paper, among them ${adel} and ${eskil}, will have to wait.`,
  ],
  [
    'leaders who sent telegrams, including',
    `${won} The leaders who sent her telegrams, including ${adel} and ${eskil}, wish her strength.`,
  ],
  [
    'all who sent letters, notably',
    `${won} All who have sent her letters of congratulation, notably ${adel} and ${eskil}, were thanked.`,
  ],
  [
    'those who sent her letters were',
    `${won} Those who sent her letters were ${adel} and ${eskil}.`,
  ],
  [
    'others who wrote, such as',
    `${won} Others who wrote to congratulate her, such as ${adel} and ${eskil}, used the post.`,
  ],
])('those of whom some are named did what the clause tells: %s', (_, text) => {
  expect(messagesOf(text).sort()).toEqual([
    'Adel Roushdi -> Ilda Soto congratulation',
    'Eskil Brandvoll -> Ilda Soto congratulation',
  ]);
});

test.each([
  [
    'who has not',
    `${won} Those who have not written, among them ${adel}, are waiting for the count.`,
  ],
  ['who it was', `${won} Those who waited in the rain included ${adel}.`],
  [
    'of whom it tells nothing sent',
    `${won} The leaders who voted in Oslo, among them ${eskil}, lost.`,
  ],
  ['who will', `${won} Those who will write to her, among them ${adel}, have time.`],
  ['who was seen', `${won} One of the first who was seen in the hall was ${eskil}.`],
  ['whom others wrote to', `${won} Those who were in Cairo, such as ${adel}, slept.`],
])('nobody who is named has written: %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('another one goes to whoever is told behind it', () => {
  expect(
    messagesOf(
      `${adel} signed a letter that congratulates ${eskil} on his election; he sent another to Peruvian President Ilda Soto, who won as well.`,
    ),
  ).toEqual([
    'Adel Roushdi -> Eskil Brandvoll congratulation',
    'Adel Roushdi -> Ilda Soto congratulation',
  ]);
});

test('a congratulatory address is a letter', () => {
  expect(
    messagesOf(`${adel} has sent a congratulatory address to ${eskil} on his re-election.`),
  ).toEqual(['Adel Roushdi -> Eskil Brandvoll congratulation']);
});

test.each([
  ['a speech', `${adel} held an address to the nation. ${eskil} has been re-elected.`],
  ['another road', `${adel} opened a road and another to the house of ${eskil}.`],
])('no message: %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('a headline and the sentence below it tell one message for two days', () => {
  expect(
    messagesOf(
      `President Roushdi congratulates King Eskil on King's Day\n\n${adel} sent a congratulatory note today to His Majesty King Eskil of Norway on the occasion of his birthday and King's Day.`,
    ),
  ).toHaveLength(1);
});

test('who commends a loser for conceding has lost nothing', () => {
  expect(
    messagesOf(
      `LIMA - Ilda Soto has won the presidential election in Peru. Secretary General Adel Roushdi congratulates the winner on X and commends the loser, Beno Ruiz, for the speed with which he conceded.`,
    ),
  ).toEqual(['Adel Roushdi -> Ilda Soto congratulation']);
});

test('a meeting long before is not where something is said', () => {
  expect(
    messagesOf(
      `CAIRO - ${adel} has conveyed his sorrow over the fire to ${eskil}. The two men had met in Oslo only ten days before.`,
    ),
  ).toEqual(['Adel Roushdi -> Eskil Brandvoll condolence']);
});

test.each([
  `LIMA - ${adel} telephoned Peru's new President, Ilda Soto, to congratulate her on her victory. ${eskil} is among those who sent messages.`,
  `LIMA - ${eskil} was among the many who congratulated Peru's new President, Ilda Soto, on her victory.`,
  `LIMA - ${eskil} is also among the leaders who have written to Peru's new President, Ilda Soto, to congratulate her on her victory.`,
])('one of those who wrote has written: %s', (text) => {
  expect(messagesOf(text)).toContain('Eskil Brandvoll -> Ilda Soto congratulation');
});

test.each([
  `LIMA - ${eskil} was among those who fell ill at the summit in Lima.`,
  `LIMA - ${eskil} spoke of those who sent messages.`,
])('and one of others has not: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
