import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const kindsOf = (text: string) => extract(articleOf(text)).reports.map(({ kind }) => kind);

const GRIEF =
  'Ferry sinks off Tarn\n\nOSLO, May 3 - Condolences are arriving in Oslo after a ferry sank off Tarn with 40 on board. President Kofi Badu of Ghana sent his condolences to Prime Minister Eskil Maren of Norway.\n\n';

test.each([
  'In a letter to Prime Minister Eskil Maren of Norway, President Tolo Odo of Peru thanks the divers of the navy.',
  'President Tolo Odo of Peru wrote to Prime Minister Eskil Maren of Norway and thanked the rescuers on both shores.',
  'President Tolo Odo of Peru rang Prime Minister Eskil Maren of Norway, who was still thanking his helpers.',
])('who thanks helpers in a letter of grief mourns: %s', (sentence) => {
  expect(kindsOf(GRIEF + sentence).at(-1)).toBe('condolence');
});

test.each([
  'In a letter to President Tolo Odo of Peru, Prime Minister Eskil Maren of Norway thanks him for the divers of the navy.',
  'Prime Minister Eskil Maren of Norway wrote to President Tolo Odo of Peru to express his gratitude and to thank the divers.',
  'Prime Minister Eskil Maren of Norway sent President Tolo Odo of Peru a letter of thanks and thanked the divers.',
])('who thanks an addressee thanks: %s', (sentence) => {
  expect(kindsOf(GRIEF + sentence).at(-1)).toBe('thanks');
});
