import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text, in alphabetical order. */
function pairsIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.map(({ senders, recipients }) => `${names(senders)} > ${names(recipients)}`)
    .sort();
}

describe('an office told beside a name in commas', () => {
  test.each([
    [
      "Condolences on the air crash were conveyed on Sunday by Ghana's President, Kofi Odo, and Prime Minister, Ama Boateng, to Norwegian Prime Minister Eskil Brandvoll.",
      ['Ama Boateng > Eskil Brandvoll', 'Kofi Odo > Eskil Brandvoll'],
    ],
    [
      "Peru's President, Tolo Maren, and Foreign Minister, Rosa Quiroz, sent messages of congratulation to Norwegian Prime Minister Eskil Brandvoll.",
      ['Rosa Quiroz > Eskil Brandvoll', 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      "A letter of congratulation went to Norwegian Prime Minister Eskil Brandvoll from the head of Japan's space agency, Hiroshi Yamada, after the launch.",
      ['Hiroshi Yamada > Eskil Brandvoll'],
    ],
  ])('is that of whoever bears it: %s', (text, pairs) => {
    expect(pairsIn(text)).toEqual(pairs);
  });

  test.each([
    [
      "In a letter to Ghana's President, Kofi Odo, and Prime Minister, Rosa Quiroz wrote that Peru mourned.",
      'Kofi Odo > Kofi Odo',
    ],
    [
      "Norwegian Prime Minister Eskil Brandvoll sent a letter of congratulation from the head of Japan's space agency, where Hiroshi Yamada works.",
      'Hiroshi Yamada > Eskil Brandvoll',
    ],
    [
      "The thanks of Peru were conveyed by Ghana's President, Kofi Odo, on the ship of Ama Boateng, to Norwegian Prime Minister Eskil Brandvoll.",
      'Ama Boateng > Eskil Brandvoll',
    ],
  ])('is not read across a clause: %s', (text, pair) => {
    expect(pairsIn(text)).not.toContain(pair);
  });
});
