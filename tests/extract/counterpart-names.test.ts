import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text. */
function pairsIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text)).reports.map(
    ({ senders, recipients }) => `${names(senders)} > ${names(recipients)}`,
  );
}

describe('a colleague who is named behind words that tell more of him', () => {
  test.each([
    [
      'Peruvian President Tolo Maren wrote in a letter to his opposite number here, Abdul Matin Sarkar, that he was pained by the ferry disaster.',
      'Tolo Maren > Abdul Matin Sarkar',
    ],
    [
      'Peruvian President Tolo Maren wrote to his Norwegian counterpart and Nordic brother, Mr. Eskil Brandvoll, to congratulate him on the 50th anniversary of independence.',
      'Tolo Maren > Eskil Brandvoll',
    ],
    [
      'Peruvian Vice President Rosa Quiroz sent greetings on the National Day to her opposite number in Victoria, Mr Jean-Paul Payet.',
      'Rosa Quiroz > Jean-Paul Payet',
    ],
    [
      'Norwegian Prime Minister Eskil Brandvoll was congratulated by Egyptian President Adel Roushdi on his re-election. Prime Minister Brandvoll also heard from his colleague in Lima: Tolo Maren wished the Norwegians well.',
      'Tolo Maren > Eskil Brandvoll',
    ],
    [
      'Peruvian Prime Minister Rosa Quiroz congratulated her New Zealand colleague of many years, Anne Carver, on her third election victory.',
      'Rosa Quiroz > Anne Carver',
    ],
  ])('is whoever bears the name: %s', (text, pair) => {
    expect(pairsIn(text)).toContain(pair);
  });

  test.each([
    [
      'In a letter to her Norwegian counterpart after the storm, Rosa Quiroz wrote that Peru mourned with the bereaved.',
    ],
    [
      'Peruvian Prime Minister Rosa Quiroz told reporters of her colleague in Oslo: Rosa Quiroz likes him.',
    ],
    ['With her counterpart from Oslo, Rosa Quiroz opened the exhibition of Peruvian silver.'],
    ['Her Norwegian counterpart was in the hall, Rosa Quiroz said at the congress in Lima.'],
    ['Rosa Quiroz sat beside her counterpart and, Tolo Maren remembers, wrote nothing.'],
  ])('is nobody who is the subject of another clause: %s', (text) => {
    expect(pairsIn(text).filter((pair) => / > (?:Rosa|Tolo)/.test(pair))).toEqual([]);
  });
});
