import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** The act and the occasion of each message of an article, in text order. */
const actsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ kind, occasion }) => `${kind}, ${occasion.kind}`);

const PARTY = 'Cakes for a premier\n\nOSLO, May 3 - ';

test.each([
  [
    `${PARTY}President Tolo Odo of Peru congratulated Prime Minister Eskil Maren of Norway on his birthday.\n\nAlso on Monday Foreign Minister Mira Sand of Ghana sent Foreign Minister Liv Dahl of Norway a letter of congratulations on the 60th anniversary of diplomatic relations. President Kofi Badu of Ghana and King Eskil IV of Norway exchanged similar letters.`,
    'congratulation, anniversary_of_diplomatic_relations',
  ],
  [
    `Grief in the north\n\nOSLO, May 3 - President Tolo Odo of Peru sent condolences to Prime Minister Eskil Maren of Norway over the avalanche in Tarn.\n\nForeign Minister Mira Sand of Peru, who was sworn in on Friday, wrote in the same vein to Foreign Minister Liv Dahl of Norway.`,
    'condolence, disaster',
  ],
])('a message that is said to be like the one before is for the same: %s', (text, act) => {
  expect(actsOf(text).at(-1)).toBe(act);
});

test.each([
  [
    `Grief in the north\n\nOSLO, May 3 - President Tolo Odo of Peru sent condolences to Prime Minister Eskil Maren of Norway over the avalanche in Tarn.\n\nPresident Kofi Badu of Ghana, who faces similar floods, congratulated King Eskil IV of Norway on his birthday.`,
    'congratulation, birthday',
  ],
  [
    `${PARTY}President Tolo Odo of Peru congratulated Prime Minister Eskil Maren of Norway on his birthday.\n\nIn a similar letter to King Eskil IV of Norway he offered his condolences on the avalanche in Tarn.`,
    'condolence, disaster',
  ],
])('what is told for itself is not: %s', (text, act) => {
  expect(actsOf(text).at(-1)).toBe(act);
});
