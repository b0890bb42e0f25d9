import { messagesOf } from '../one-sentence.js';

const TOLO = 'Peruvian President Tolo Maren';
const ESKIL = 'Norwegian Prime Minister Eskil Brandvoll';
const ADEL = 'Egyptian President Adel Roushdi';
const WRITTEN = ['Tolo Maren -> Eskil Brandvoll congratulation'];

test.each([
  `${ESKIL} is in receipt of a letter of congratulation from ${TOLO}.`,
  `On the 31st anniversary of State Independence, which is celebrated today, ${ESKIL} is in receipt of a letter of congratulation from ${TOLO}.`,
  `${TOLO} got in touch with ${ESKIL} by telephone to congratulate him on his election.`,
])('in receipt and in touch say as much as a verb: %s', (text) => {
  expect(messagesOf(text)).toEqual(WRITTEN);
});

test('who got in touch, too, did as those told before', () => {
  expect(
    messagesOf(
      `${TOLO} congratulated ${ESKIL} on his election. ${ADEL}, too, got in touch with Brandvoll.`,
    ),
  ).toEqual([...WRITTEN, 'Adel Roushdi -> Eskil Brandvoll congratulation']);
});

test.each([
  `${TOLO} got in touch with ${ESKIL} about the fish.`,
  `${TOLO} is in touch with ${ESKIL}, and the two get on.`,
  `${ESKIL} is in receipt of a pension from ${TOLO}.`,
  `${TOLO}, too, got in touch with ${ESKIL}.`,
])('without an act told there is no message: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
