import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const occasionsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ occasion: { kind } }) => kind);

test.each([
  [
    "Post for a minister\n\nOSLO, May 3 - Eskil Maren has been re-elected Prime Minister of Norway. Sanna Lund is Norway's new foreign minister.\n\nPeru's Foreign Minister Tolo Odo sent Foreign Minister Sanna Lund a letter of congratulations.",
    ['appointment'],
  ],
  [
    "A birthday at the palace\n\nOSLO, May 3 - Norway has a new general secretary of its party, appointed on Friday. Queen Sonja turned 60 on Monday.\n\nPeru's President Tolo Odo congratulated Queen Sonja in a telegram.",
    ['birthday'],
  ],
  [
    'Sixty years\n\nOSLO, May 3 - President Tolo Odo of Peru and Prime Minister Eskil Maren of Norway exchanged congratulations on Monday. Astronauts of both countries had sent wishes for the 60th anniversary of diplomatic relations.',
    ['anniversary_of_diplomatic_relations'],
  ],
])('what befalls an office is what an act to it is for: %s', (text, kinds) => {
  expect(occasionsOf(text)).toEqual(kinds);
});

test.each([
  [
    "A vote\n\nOSLO, May 3 - Peru's Foreign Minister Tolo Odo congratulated Norwegian Foreign Minister Sanna Lund on the elections in her country.",
    ['election'],
  ],
  [
    "A vote\n\nOSLO, May 3 - Peru's President Tolo Odo congratulated Norwegian Prime Minister Sanna Lund on her re-election.",
    ['re-election'],
  ],
])('and what else is told alone stands: %s', (text, kinds) => {
  expect(occasionsOf(text)).toEqual(kinds);
});
