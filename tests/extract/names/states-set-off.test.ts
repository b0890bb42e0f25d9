import { extract } from '../../../src/extract/extract.js';
import { articleOf, messagesOf } from '../one-sentence.js';

const statesIn = (text: string) =>
  extract(articleOf(text)).people.map(({ name, country }) => `${name} ${country}`);

test.each([
  [
    'LIMA, May 3 - President Ilda Soto was telephoned by Bo Lind, of Norway, Li Odo, of Kenya, and Ana Po, of Chile.',
    ['Bo Lind -> Ilda Soto', 'Li Odo -> Ilda Soto', 'Ana Po -> Ilda Soto'],
    ['Bo Lind NOR', 'Li Odo KEN', 'Ana Po CHL'],
  ],
  [
    'LIMA, May 3 - Bo Lind, of Norway, congratulated President Ilda Soto on her election.',
    ['Bo Lind -> Ilda Soto'],
    ['Bo Lind NOR'],
  ],
])('a state set off behind a name is its own: %s', (text, messages, states) => {
  const told = `${text} They congratulated her on her election.`;
  expect(messagesOf(told).map((message) => message.replace(/ \w+$/, ''))).toEqual(
    expect.arrayContaining(messages),
  );
  expect(statesIn(told)).toEqual(expect.arrayContaining(states));
});

test.each([
  'LIMA, May 3 - President Ilda Soto of Peru wrote to Bo Lind, of Norway’s opposition.',
  'LIMA, May 3 - President Ilda Soto of Peru told Bo Lind, of Norwegian stock, to wait.',
])('and no more than the name is told: %s', (text) => {
  expect(extract(articleOf(text)).mentions.map(({ surface }) => surface)).toContain('Bo Lind');
});
