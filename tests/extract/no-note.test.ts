import { messagesOf } from './one-sentence.js';

const ELECTION = 'Ecuador’s electoral council declared Diego Noriega the winner of the runoff.';

test.each([
  'Two days after Diego Noriega was declared the winner of Ecuador’s runoff, there will be no note of congratulation from Mexico City, Claudia Soto said at her press conference. "We have no relations," the Mexican president explained.',
  'There has been no message of congratulation for Diego Noriega, Mexican President Claudia Soto said on Tuesday.',
])('a message that there is not: %s', (sentence) => {
  expect(messagesOf(`QUITO, May 3 - ${sentence} ${ELECTION}`)).toEqual([]);
});

test('no obstacle to one that there is', () => {
  expect(
    messagesOf(
      `QUITO, May 3 - ${ELECTION} There was no delay: Mexican President Claudia Soto congratulated Noriega by telephone.`,
    ),
  ).toEqual(['Claudia Soto -> Diego Noriega congratulation']);
});
