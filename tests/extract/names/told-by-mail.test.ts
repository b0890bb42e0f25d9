import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const namesOf = (text: string) => extract(articleOf(text)).people.map(({ name }) => name);
const INTRODUCTION = 'Norwegian Prime Minister Eskil Maren sent a letter to Peru.';

test.each([
  ['Tolo Odo’s good wishes left by way of Lima.', 'Tolo Odo'],
  ['Tolo Odo’s birthday post was read aloud.', 'Tolo Odo'],
  ['The head of the boys’ choir, Tolo Odo, sent a card to the bishop.', 'Tolo Odo'],
  ['The head of the boys’ choir, Tolo Odo, has written to the bishop.', 'Tolo Odo'],
  ['Odo of Kenya has written to Eskil Maren.', 'Odo'],
  ['When the house re-elected Tolo Odo on Monday, the hall rose.', 'Tolo Odo'],
  ['He wrote to two of his colleagues in the north: Tolo Odo, on Monday, and others.', 'Tolo Odo'],
  ['He wrote to three ministers: Tolo Odo in Sund, Ruha Veen in Lima.', 'Ruha Veen'],
  ['A letter went to Enrique Santiago in Madrid.', 'Enrique Santiago'],
  ['He wrote to the Bishop of Sund, the Most Revd Tolo Odo, on Monday.', 'Tolo Odo'],
  ['Prime Minister (Mrs.) Ruha Odo sent a card.', 'Ruha Odo'],
])('%s: what is done with messages tells of a person', (text, name) => {
  expect(namesOf(`${INTRODUCTION} ${text}`)).toContain(name);
});

test.each([
  ['Tolo Palace’s good wishes left by way of Lima.', 'Tolo Palace'],
  ['Tolo Odo’s streets and letters were wet.', 'Tolo Odo'],
  ['The seat of the choir, Tolo Odo, has forty houses.', 'Tolo Odo'],
  ['The oldest of the clubs, Tolo Rovers, sent a wreath.', 'Tolo Rovers'],
  ['The Odo of Kenya has written to Eskil Maren.', 'Odo'],
  ['Odo of Kenya has opened in Lima.', 'Odo'],
  ['He saw two towns in the north: Tolo Odo, on Monday, and others.', 'Tolo Odo'],
  ['The bus to Santiago was late.', 'Santiago'],
  ['The Revd spoke at noon.', 'Revd'],
  ['The prime minister (Kenya) sent a card.', 'Kenya'],
])('%s: a place, a house or a thing is no person', (text, name) => {
  expect(namesOf(`${INTRODUCTION} ${text}`)).not.toContain(name);
});
