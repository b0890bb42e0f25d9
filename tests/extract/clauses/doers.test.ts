import { messagesOf } from '../one-sentence.js';

const tolo = 'Peruvian President Tolo Maren';
const eskil = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  ['chose these words', `${tolo} chose these words in a message of congratulation to ${eskil}.`],
  [
    'behind what he wrote',
    `"Your election is a victory for all": so ${tolo} put it in a telegram to ${eskil}.`,
  ],
  [
    'behind a colon',
    `"Your brilliant election bears witness to your people": ${tolo} chose these words in a message to ${eskil}, elected at the weekend.`,
  ],
  [
    'quoted a poet',
    `${tolo} quoted a poet in a letter of congratulation to ${eskil} on his re-election.`,
  ],
  ['found warm words', `${tolo} found warm words of congratulation in a letter to ${eskil}.`],
])('who does something in a message writes it: %s', (_, text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll congratulation']);
});

test.each([
  ['mentions it', `${tolo} mentions these words in a letter of congratulation to ${eskil}.`],
  ['finds it in a book', `${tolo} chose these words in a book on ${eskil}.`],
  ['it is another who does', `A brother of ${tolo} chose these words in a letter to ${eskil}.`],
  ['of whom it is told', `The house of ${tolo} lost its roof in a storm, wrote ${eskil}.`],
  ['it befalls', `${tolo} saw the words in a letter of congratulation to ${eskil}.`],
])('nobody writes: %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});
