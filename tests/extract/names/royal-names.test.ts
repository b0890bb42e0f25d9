import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const namesOf = (text: string) => extract(articleOf(text)).people.map(({ name }) => name);

test.each([
  [
    'the king whose son bears his name',
    'The Kandian envoy congratulated King Tamar and Odo bin Tamar, his son, on the new bridge.',
    ['King Tamar', 'Odo bin Tamar'],
  ],
  [
    'a prince of whose name the coach is called',
    'Crown Prince Tamar wrote to Oto Veen. Coach Tamar Lemi was silent.',
    ['Crown Prince Tamar', 'Tamar Lemi'],
  ],
  [
    'a prince whose wife bears the name of the house',
    'The birth delighted Crown Prince Tamar and Princess Sanna Al Tamar.',
    ['Crown Prince Tamar', 'Sanna Al Tamar'],
  ],
  [
    'a ruler whose house bears the name of a king',
    'The new ruler of Kuwait, Sheikh Odo bin Tamar, had letters. Oto Veen condoled with King Tamar.',
    ['King Tamar', 'Odo bin Tamar'],
  ],
  [
    'a president of the same name as a king',
    'President Tamar Lemi of Peru had letters. Oto Veen condoled with King Tamar.',
    ['King Tamar', 'Tamar Lemi'],
  ],
  [
    'a pope and a mayor with his name for a given name',
    'Pope Odo condoled with Oto Veen. Mayor Odo Lindqvist of Oslo wrote to his own people.',
    ['Pope Odo', 'Odo Lindqvist'],
  ],
])('two people: %s', (_, text, names) => {
  expect(namesOf(text)).toEqual(expect.arrayContaining(names));
});

test.each([
  [
    'a king and his own full name',
    'King Tamar bin Odo wrote to Oto Veen. King Tamar thanked him.',
    'King Tamar',
  ],
  [
    'a prince and his own full name',
    'Crown Prince Tamar bin Odo wrote to Oto Veen. Prince Tamar thanked him.',
    'Prince Tamar',
  ],
  [
    'a prince who is prime minister',
    'Prime Minister Tamar Lemi wrote to Oto Veen. Prince Tamar thanked him.',
    'Prince Tamar',
  ],
  [
    'a ruler and his crowned name',
    'The new ruler, Sheikh Tamar Al-Odo of Kuwait, had letters. Oto Veen condoled with Amir Tamar.',
    'Amir Tamar',
  ],
  [
    'a pope with and without his numeral',
    'Pope Odo XI condoled with Oto Veen. Pope Odo prayed for the dead.',
    'Pope Odo',
  ],
  [
    'a pope told by his own name first',
    'Cardinal Odo Lemi became Pope, and Pope Lemi, as nobody calls him, condoled with Oto Veen.',
    'Pope Lemi',
  ],
])('one person: %s', (_, text, name) => {
  expect(namesOf(text)).not.toContain(name);
});

test.each([
  ['a message to the Princess of Jordan, Oda, who has a son', 'Princess Oda'],
  ['a message to the Queen of Denmark, Oda, who has a son', 'Queen Oda'],
  ['a message to the Prince of Monaco, Odo II, who has a son', 'Odo II'],
])('the style of whom a state is told keeps its form: %s', (text, name) => {
  expect(namesOf(`President Tamar Lemi of Peru has sent ${text}.`)).toContain(name);
});
