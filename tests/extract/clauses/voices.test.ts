import { messagesOf } from '../one-sentence.js';

const one = 'Peruvian President Tolo Maren';
const other = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    `${one} congratulated ${other} on his election.`,
    `${other} was congratulated by ${one} on his election.`,
  ],
  [
    `${one} sent a message of condolence to ${other} over the floods.`,
    `A message of condolence over the floods was sent to ${other} by ${one}.`,
  ],
  [
    `${one} sent ${other} a congratulatory letter on his birthday.`,
    `${other} received a congratulatory letter from ${one} on his birthday.`,
  ],
  [`${one} invited ${other} to visit Lima.`, `${other} was invited by ${one} to visit Lima.`],
  [
    `${one} sent a message of thanks to ${other} for his help after the earthquake.`,
    `${other} received a message of thanks from ${one} for his help after the earthquake.`,
  ],
  [
    `${one} sent a telegram of congratulations to ${other} on the national day.`,
    `A telegram of congratulations was sent by ${one} to ${other} on the national day.`,
  ],
  [
    `${one} and ${other} exchanged congratulations on the 30th anniversary of diplomatic relations.`,
    `Congratulations on the 30th anniversary of diplomatic relations were exchanged by ${one} and ${other}.`,
  ],
  [
    `${one} telephoned ${other} to congratulate him on his election.`,
    `${other} received a phone call from ${one}, who congratulated him on his election.`,
  ],
  [
    `${one} has sent his congratulations to ${other} on his re-election.`,
    `Congratulations on his re-election have been sent to ${other} by ${one}.`,
  ],
  [
    `${one} addressed a letter of congratulation to ${other} on his election.`,
    `A letter of congratulation on his election was addressed to ${other} by ${one}.`,
  ],
])('%s means the same as: %s', (active, passive) => {
  expect(messagesOf(active)).toHaveLength(1);
  expect(messagesOf(passive)).toEqual(messagesOf(active));
});

test.each([
  [
    `${one} congratulated ${other} on his election.`,
    `${one} was congratulated by ${other} on his election.`,
  ],
  [
    `${one} received a letter of condolence from ${other}.`,
    `${one} sent a letter of condolence to ${other}.`,
  ],
])('%s does not mean: %s', (text, turned) => {
  expect(messagesOf(turned)).not.toEqual(messagesOf(text));
});

const before = `${other} was congratulated by Egyptian President Adel Roushdi on his re-election.`;
const sendersIn = (text: string) =>
  messagesOf(`${before} ${text}`).map((message) => message.split(' -> Eskil Brandvoll')[0]);

test.each([
  `${one} recorded a greeting and had it delivered to him by video.`,
  `${one} wrote a letter of congratulation and had it brought to him by hand.`,
  `${one} had a note of congratulation taken to him by his ambassador.`,
  `${one} has had his telegram taken to him by courier.`,
])('whoever has something done with a message sends it: %s', (text) => {
  expect(sendersIn(text)).toEqual(['Adel Roushdi', 'Tolo Maren']);
});

test.each([
  `${one} had no greeting delivered.`,
  `${one} has a harbour that was delivered late.`,
  `${one} had his suits delivered by courier.`,
  `${one} had already read what was delivered by courier.`,
])('nobody sends a message by: %s', (text) => {
  expect(sendersIn(text)).toEqual(['Adel Roushdi']);
});
