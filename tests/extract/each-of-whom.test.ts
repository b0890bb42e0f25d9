import { messagesOf } from './one-sentence.js';

const sent = 'RIGA, December 9 - President Andris Kalns of Latvia has sent telegrams of thanks to';
const both = 'President Jaan Tamm of Estonia and President Sauli Virtanen of Finland';

test.each([
  ['both of whom', `${sent} ${both}, both of whom had telephoned him on his birthday.`],
  [
    'each of whom',
    `${sent} ${both}, each of whom had congratulated the Latvian president on his birthday.`,
  ],
])('they are thanked, and wrote: %s', (_, text) => {
  const messages = messagesOf(text);
  expect(messages).toContain('Andris Kalns -> Jaan Tamm thanks');
  expect(messages).toContain('Andris Kalns -> Sauli Virtanen thanks');
  expect(messages.filter((one) => /^Jaan Tamm -> Andris Kalns (?!thanks)/.test(one))).toHaveLength(
    1,
  );
  expect(
    messages.filter((one) => /^Sauli Virtanen -> Andris Kalns (?!thanks)/.test(one)),
  ).toHaveLength(1);
});

test.each([
  ['one of whom', `${sent} ${both}, one of whom had telephoned him on his birthday.`],
  ['they had met him', `${sent} ${both}, both of whom had met him in May.`],
])('nothing else is told of them: %s', (_, text) => {
  expect(messagesOf(text).filter((one) => /-> Andris Kalns/.test(one))).toEqual([]);
});
