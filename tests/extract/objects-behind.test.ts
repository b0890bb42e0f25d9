import { trace } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** For whom the last pronoun written so stands. */
function meantBy(text: string, surface: string): string | undefined {
  const { document } = trace(articleOf(text));
  const mention = document.mentions.findLast(
    ({ start, end }) => document.text.slice(start, end) === surface,
  );
  return mention && document.profiles[mention.profile]!.name;
}

test.each([
  [
    'whom she congratulates',
    'LIMA, May 3 - The novelist Ilda Soto is eighty. The parcel held a letter from Liv Dahl, the President of Norway. She congratulates Soto warmly on the prize.',
    'Liv Dahl',
  ],
  [
    'to whom she wrote',
    'LIMA, May 3 - The novelist Ilda Soto was out. A card came from Norwegian President Liv Dahl. She wrote to Soto that the book had made her weep.',
    'Liv Dahl',
  ],
  [
    'she goes on',
    'LIMA, May 3 - The novelist Ilda Soto was out. She thanked the postman.',
    'Ilda Soto',
  ],
  [
    'whose son she congratulates',
    "LIMA, May 3 - President Ilda Soto was in Cusco. She congratulated Soto's old school.",
    'Ilda Soto',
  ],
])('a pronoun is not whom it does something to: %s', (_, text, name) => {
  expect(meantBy(text, 'She')).toBe(name);
});
