import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text, in alphabetical order. */
function pairsIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.map(({ senders, recipients }) => `${names(senders)} > ${names(recipients)}`)
    .sort();
}

const first =
  'Peruvian President Tolo Maren sent a letter of condolence to Norwegian Prime Minister Eskil Brandvoll on Tuesday over the floods.';
const FIRST = 'Tolo Maren > Eskil Brandvoll';

describe('a word that stands for one more message', () => {
  test.each([
    ['He has another for King Sverre of Norway.', 'Tolo Maren > King Sverre'],
    [
      'Another of the same kind was addressed by Foreign Minister Inti Salas to his colleague Kari Moe.',
      'Inti Salas > Kari Moe',
    ],
    [
      'The other, from Speaker Rosa Quiroz, was addressed to Speaker Liv Dahl of the Norwegian parliament.',
      'Rosa Quiroz > Liv Dahl',
    ],
    [
      'A further one, by Foreign Minister Inti Salas, is meant for his colleague Kari Moe.',
      'Inti Salas > Kari Moe',
    ],
    ['One like it bears the name of Ghanaian President Kofi Odo.', 'Kofi Odo > Eskil Brandvoll'],
    [
      'The Vice President of Peru, Inti Salas, has signed another in the same terms.',
      'Inti Salas > Eskil Brandvoll',
    ],
  ])('is read: %s', (second, pair) => {
    expect(pairsIn(`${first} ${second}`)).toEqual([FIRST, pair].sort());
  });

  test('is read behind a semicolon', () => {
    const text = `${first.replace('.', '')}; a second one, to the mayor, Nils Berge, is said to hang in the town hall.`;
    expect(pairsIn(text)).toContain('Tolo Maren > Nils Berge');
  });

  test.each([
    ['One of the bridges bears the name of Ghanaian President Kofi Odo.'],
    ['The other was repaired by Speaker Rosa Quiroz and her sons.'],
    ['Another was the visit of Speaker Liv Dahl.'],
    ['No one from the cabinet of Ghanaian President Kofi Odo has been to the valley.'],
    ['He has a second house in the hills above Speaker Rosa Quiroz.'],
    ['The first was built by King Sverre in the year of his wedding.'],
  ])('is not read where it stands for something else: %s', (second) => {
    expect(pairsIn(`${first} ${second}`)).toEqual([FIRST]);
  });
});

describe('a name under a message', () => {
  test.each([
    [
      'A letter of condolence for Norwegian Prime Minister Eskil Brandvoll, over the signature of Peruvian President Tolo Maren, was handed in on Tuesday.',
    ],
    [
      'For Norwegian Prime Minister Eskil Brandvoll there was a telegram of condolence signed Tolo Maren, President of Peru.',
    ],
    [
      'The cable congratulating Norwegian Prime Minister Eskil Brandvoll on his re-election is signed by Peruvian President Tolo Maren.',
    ],
    [
      'Letters of congratulation have arrived for Norwegian Prime Minister Eskil Brandvoll on his re-election. One bears the seal of Peruvian President Tolo Maren.',
    ],
  ])('is that of who sends it: %s', (text) => {
    expect(pairsIn(text)).toEqual([FIRST]);
  });

  test('of two is a sign that they wrote to each other', () => {
    const text =
      'Letters passed between Oslo and Lima on 4 May to mark the 30th anniversary of diplomatic relations. They bear the signatures of the two presidents, Liv Dahl of Norway and Tolo Maren of Peru.';
    expect(pairsIn(text)).toHaveLength(1);
  });

  test.each([
    ['For Norwegian Prime Minister Eskil Brandvoll there was a shirt signed by Tolo Maren.'],
    ['The bridge over the fjord bears the seal of Peruvian President Tolo Maren.'],
    ['The treaty with Norway is signed by Peruvian President Tolo Maren.'],
  ])('is not read where it stands on something else: %s', (text) => {
    expect(pairsIn(text)).toEqual([]);
  });
});
