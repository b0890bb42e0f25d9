import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const titleOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.title ?? '';

const OTHER = 'Norwegian Prime Minister Eskil Brandvoll was re-elected on Sunday. ';

test.each([
  "Peru's Tolo Maren and Rosa Quiroz, the president and the foreign minister respectively, cabled Brandvoll from Lima.",
  'From Lima came telegrams to Brandvoll from Tolo Maren and Rosa Quiroz, President of Peru and Foreign Minister of Peru accordingly.',
])('each of two has the office at his own place: %s', (text) => {
  expect(titleOf(OTHER + text, 'Tolo Maren')).toMatch(/president/i);
  expect(titleOf(OTHER + text, 'Rosa Quiroz')).toMatch(/foreign minister/i);
  expect(messagesOf(OTHER + text).sort()).toEqual([
    expect.stringContaining('Rosa Quiroz -> Eskil Brandvoll'),
    expect.stringContaining('Tolo Maren -> Eskil Brandvoll'),
  ]);
});

test.each([
  "Peru's Tolo Maren and Rosa Quiroz, the foreign minister, cabled Brandvoll from Lima.",
  "Peru's Tolo Maren and Rosa Quiroz, the foreign minister, respectively cabled and wrote to Brandvoll.",
])('an office behind the second name is of that one alone: %s', (text) => {
  expect(titleOf(OTHER + text, 'Tolo Maren')).toBe('');
  expect(titleOf(OTHER + text, 'Rosa Quiroz')).toMatch(/foreign minister/i);
});
