import { articleOf } from './one-sentence.js';
import { extract } from '../../src/extract/extract.js';

/** The state of someone in a text. */
const stateOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.country ?? null;

test.each([
  "Kenya's Odalo Wanji, in a letter handed over by Ambassador Tolo Maren, wished King Odo II of Norway good health.",
  'Premier Ana Quispe of Peru had her best wishes brought by Ambassador Tolo Maren. The envoy stayed for tea.',
  'Congratulations to Ana Quispe of Peru were expressed by the President of Kenya through High Commissioner Tolo Maren.',
])('an envoy who hands over a letter serves whoever wrote it: "%s"', (text) => {
  expect(stateOf(text, 'Tolo Maren')).toBe(text.startsWith('Premier') ? 'PER' : 'KEN');
});

test.each([
  [
    'his own state is told',
    "Kenya's Odalo Wanji received a letter handed over by the Ambassador of Peru, Tolo Maren.",
    'KEN',
  ],
  [
    'he is no envoy',
    "Kenya's Odalo Wanji, in a letter handed over by the tailor Tolo Maren, wished King Odo II of Norway good health.",
    'NOR',
  ],
])('not where %s', (_, text, state) => {
  expect(stateOf(text, 'Tolo Maren')).not.toBe(state);
});

test('a letter to one from "his premier" is from the premier of whoever brings it', () => {
  const text =
    'Foreign Minister Eskil Brandvoll of Norway arrived with a letter to Odalo Wanji of Kenya from his Prime Minister, Tolo Maren.';
  expect(stateOf(text, 'Tolo Maren')).toBe('NOR');
});

test('where nobody brings it, the last told before is whose he is', () => {
  const text =
    'King Odo II of Norway spoke to Odalo Wanji of Kenya and his Prime Minister, Tolo Maren.';
  expect(stateOf(text, 'Tolo Maren')).toBe('KEN');
});
