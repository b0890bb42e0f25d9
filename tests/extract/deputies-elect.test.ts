import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const stateOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.country;

const STORY =
  'SANTIAGO, May 3 - Chilean President Mateo Soto spoke by telephone with Lucía Rojas, the President-elect of Colombia, to congratulate her on her victory.';

test('whoever is elected beside the head of another state is written to from abroad', () => {
  expect(
    messagesOf(
      `${STORY} Foreign Minister Inés Prado, for her part, congratulated the vice president-elect, Tomás Mena, by letter.`,
    ),
  ).toEqual([
    'Mateo Soto -> Lucía Rojas congratulation',
    'Inés Prado -> Tomás Mena congratulation',
  ]);
});

test.each([
  [
    'who has long been in office',
    `${STORY} Foreign Minister Inés Prado then informed the Vice President, Tomás Mena, of the call.`,
  ],
  [
    'of a story of two elections',
    `${STORY} He had also called the President-elect of Peru. The vice president-elect, Tomás Mena, was asleep.`,
  ],
])('no deputy is of the state of an election elsewhere: %s', (_, text) => {
  expect(stateOf(text, 'Tomás Mena')).not.toBe('COL');
});
