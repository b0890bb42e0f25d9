import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const stateOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.country;

test.each([
  [
    'OSLO, May 3 - Norwegian Premier Eskil Maren wrote to Peru. He congratulated Tolo Odo on his win.',
    'Tolo Odo',
    'PER',
  ],
  [
    'OSLO, May 3 - Prime Minister Eskil Maren mourned the late president Tolo Odo in a message to Peru.',
    'Tolo Odo',
    'PER',
  ],
  [
    "OSLO, May 3 - Premier Eskil Maren wrote to Peruvian President Tolo Odo and to Odo's wife, Salla Wanji.",
    'Salla Wanji',
    'PER',
  ],
  [
    'NAIROBI, May 3 - Peter Wanji lauded the people of Peru for peaceful polls. Peru chose well, said the President.',
    'Peter Wanji',
    'KEN',
  ],
  [
    'OSLO, May 3 - Premier Eskil Maren thanked outgoing president Tolo Odo. Peru and Norway had never been closer.',
    'Tolo Odo',
    'PER',
  ],
  [
    'ANKARA, May 3 - Hakan Demir spoke by telephone with Tamta Lomashvili about the train crash in Georgia.',
    'Tamta Lomashvili',
    'GEO',
  ],
  [
    'HELSINKI, May 3 - Mayor Pekka Rautanen thanked Finland. Minister Ruta Petrauskaite wrote that Lithuania mourns.',
    'Ruta Petrauskaite',
    'LTU',
  ],
  [
    'LIMA, May 3 - President Ana Quispe thanked Kenya for its letter. Tolo Odo, leader of the Harvest Party, called it late.',
    'Tolo Odo',
    'PER',
  ],
])('the likeliest state of the article is given: %s', (text, name, state) => {
  expect(stateOf(text, name)).toBe(state);
});

test.each([
  [
    'DHAKA, May 3 - Foreign Minister Tamta Lomashvili of Bangladesh greeted Georgia on its day.',
    'Tamta Lomashvili',
    'BGD',
  ],
  [
    'LIMA, May 3 - Minister Hakan Demir opened the fair. Kenya and Ghana had stalls.',
    'Hakan Demir',
    'PER',
  ],
])(
  'a name weighs less than what is told, and nothing beside states where none is called so: %s',
  (text, name, state) => {
    expect(stateOf(text, name)).toBe(state);
  },
);

test.each([
  ['Tolo Odo wrote to Eskil Maren about trade.', 'Tolo Odo'],
  ['Salla Odo sang. Kenya, Peru and Ghana had stalls at the fair.', 'Salla Odo'],
  [
    'LIMA, May 3 - President Ana Quispe thanked Kenya for its letter. Tolo Odo, president of World Rowing, wrote to her too.',
    'Tolo Odo',
  ],
  [
    'LIMA, May 3 - In Peru, Director-General Tolo Odo spoke last. President Ana Quispe thanked him.',
    'Tolo Odo',
  ],
])('no state is given where nothing speaks for one: %s', (text, name) => {
  expect(stateOf(text, name) ?? null).toBeNull();
});

test('a surmised state refuses no message', () => {
  const { reports } = extract(
    articleOf(
      'Norwegian Premier Eskil Maren is in Oslo. In a letter he congratulated President Tolo Odo on his election.',
    ),
  );
  expect(reports.map(({ recipients }) => recipients.map(({ name }) => name))).toEqual([
    ['Tolo Odo'],
  ]);
});

test.each([
  ['Eskil Maren greeted the Republic of Peru and its president, Tolo Odo.', 'Tolo Odo', 'PER'],
  [
    "Norwegian Premier Eskil Maren wrote to Peru after the death of that country's former president, Tolo Odo.",
    'Tolo Odo',
    'PER',
  ],
])('"its" is of the state named last: %s', (text, name, state) => {
  expect(stateOf(text, name)).toBe(state);
});
