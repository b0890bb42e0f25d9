import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text, in alphabetical order. */
function pairsIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.map(({ senders, recipients }) => `${names(senders)} > ${names(recipients)}`)
    .sort();
}

const told =
  'Norwegian Prime Minister Eskil Brandvoll spoke on Friday to Peruvian President Tolo Maren, who condoled with him over the floods';
const TOLD = 'Tolo Maren > Eskil Brandvoll';

describe('a clause that tells no more than who was next', () => {
  test.each([
    [`${told}; on Saturday it was Ghanaian President Kofi Odo.`],
    [`${told}. On Saturday it was Ghanaian President Kofi Odo, by telephone.`],
    [`${told}. Then it was Ghanaian President Kofi Odo, with a letter of his own.`],
  ])('stands for what the one before did: %s', (text) => {
    expect(pairsIn(text)).toEqual(['Kofi Odo > Eskil Brandvoll', TOLD]);
  });

  test.each([
    [`${told}. It was Ghanaian President Kofi Odo's bridge that broke first.`],
    [`${told}. It was Ghanaian President Kofi Odo who had warned of rain.`],
    [`${told}. The dam, it was Ghanaian President Kofi Odo who opened it.`],
  ])('is no clause that tells another deed: %s', (text) => {
    expect(pairsIn(text)).toEqual([TOLD]);
  });

  test('is nothing where no message was told', () => {
    expect(pairsIn('Somebody had left a hat in Oslo. It was Tolo Maren.')).toEqual([]);
  });
});
