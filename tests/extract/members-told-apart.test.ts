import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text, in alphabetical order. */
function pairsIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.map(({ senders, recipients }) => `${names(senders)} > ${names(recipients)}`)
    .sort();
}

describe('parties told side by side', () => {
  test.each([
    [
      'Norwegian Prime Minister Eskil Brandvoll was congratulated by Tolo Maren of Peru, Kofi Odo of Ghana, and, towards evening, Liis Tamm of Estonia.',
      ['Kofi Odo > Eskil Brandvoll', 'Liis Tamm > Eskil Brandvoll', 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      "Norwegian Prime Minister Eskil Brandvoll was congratulated by Peru's Tolo Maren and Tonga's 'Atonio Latu.",
      ["'Atonio Latu > Eskil Brandvoll", 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      "Peruvian President Tolo Maren conveyed his condolences in letters to Norwegian Prime Minister Eskil Brandvoll and to Lars Dahl's widow, Liv Dahl.",
      ['Tolo Maren > Eskil Brandvoll', 'Tolo Maren > Liv Dahl'],
    ],
    [
      'Peruvian President Tolo Maren has congratulated Norwegian President Liv Dahl, and his deputy, Rosa Quiroz, has congratulated Norwegian Vice President Nils Berge.',
      ['Rosa Quiroz > Nils Berge', 'Tolo Maren > Liv Dahl'],
    ],
    [
      'Three heads of state wrote to Norwegian Prime Minister Eskil Brandvoll on his re-election, namely Tolo Maren of Peru, Kofi Odo of Ghana and Liis Tamm of Estonia.',
      ['Kofi Odo > Eskil Brandvoll', 'Liis Tamm > Eskil Brandvoll', 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      "Kofi Odo's successor in Accra, Ama Boateng, sent a letter of condolence to Norwegian Prime Minister Eskil Brandvoll.",
      ['Ama Boateng > Eskil Brandvoll'],
    ],
    [
      'Peruvian President Tolo Maren congratulated by telephone, late last night, Norwegian Prime Minister Eskil Brandvoll on his re-election.',
      ['Tolo Maren > Eskil Brandvoll'],
    ],
  ])('are read: %s', (text, pairs) => {
    expect(pairsIn(text)).toEqual(pairs);
  });

  test.each([
    [
      'Norwegian Prime Minister Eskil Brandvoll was congratulated by Tolo Maren of Peru and, after the match had ended, Kofi Odo of Ghana went home.',
      'Kofi Odo > Eskil Brandvoll',
    ],
    [
      "Peruvian President Tolo Maren sent condolences to Lars Dahl's widow, Liv Dahl of Norway.",
      'Tolo Maren > Lars Dahl',
    ],
    [
      "Kofi Odo's successor in Accra, Ama Boateng, sent a letter of condolence to Norwegian Prime Minister Eskil Brandvoll.",
      'Kofi Odo > Eskil Brandvoll',
    ],
    [
      'Norwegian Prime Minister Eskil Brandvoll, congratulated by Peruvian President Tolo Maren, thanked his voters.',
      'Eskil Brandvoll > Tolo Maren',
    ],
  ])('are not joined to whoever does something else: %s', (text, pair) => {
    expect(pairsIn(text)).not.toContain(pair);
  });
});
