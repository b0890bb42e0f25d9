import { articleOf } from './one-sentence.js';
import { extract } from '../../src/extract/extract.js';

/** The state of someone in a text. */
const stateOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.country;

const ELECT =
  "Peru's president-elect, Ana Quispe, has had a letter from President Eskil Brandvoll of Norway and a call from President Odalo Wanji of Kenya.";

test.each([
  'Outgoing President Tolo Maren conceded in a short address.',
  'The outgoing Head of State, Tolo Maren, met her at noon.',
  'The defeated prime minister, Tolo Maren, has wished her well.',
])('whoever leaves an office is of the state that has a new leader: "%s"', (sentence) => {
  expect(stateOf(`${ELECT} ${sentence}`, 'Tolo Maren')).toBe('PER');
});

test('his own state stands before that', () => {
  const sentence = 'The outgoing President of Chile, Tolo Maren, wrote to her too.';
  expect(stateOf(`${ELECT} ${sentence}`, 'Tolo Maren')).toBe('CHL');
});

test.each([
  [
    'no leader is new where a state is',
    'Premier Ana Quispe of New Zealand wrote to Premier Eskil Brandvoll of Norway. Outgoing President Tolo Maren kept silent.',
    'NZL',
  ],
  [
    'two states have a new leader',
    "Peru's president-elect, Ana Quispe, wrote to Kenya's president-elect, Odalo Wanji. The outgoing President, Tolo Maren, did not.",
    'KEN',
  ],
  [
    'he leads nothing',
    `${ELECT} The outgoing members of the choir sang, and Tolo Maren rang.`,
    'PER',
  ],
])('not where %s', (_, text, state) => {
  expect(stateOf(text, 'Tolo Maren')).not.toBe(state);
});
