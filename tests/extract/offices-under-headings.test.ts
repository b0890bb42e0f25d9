import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Offices and bodies without a name, as "words = state". */
const officesIn = (text: string): string[] =>
  extract(articleOf(`AMMAN, 3 May 2031. ${text}`)).mentions.flatMap(({ party, surface }) =>
    party.kind === 'office' ? [`${surface} = ${party.country}`] : [],
  );

test.each([
  ['ARGENTINA: a statement by the Foreign Ministry on the flood.', 'the Foreign Ministry = ARG'],
  [
    '* FRANCE: a telegram from the President of the Republic, who knew him.',
    'the President of the Republic = FRA',
  ],
  ['GERMANY: The Federal President has written to the widow.', 'The Federal President = DEU'],
  [
    "Eritrea's Ambassador, Yonas Abreha, conveyed to the widow a message from his own president.",
    'his own president = ERI',
  ],
  [
    'Cables came in from the Presidents of Tajikistan and Singapore, and His Royal Highness Crown Prince Omar bin Sami was greeted.',
    'Singapore = SGP',
  ],
])('%s', (text, office) => {
  expect(officesIn(text)).toContain(office);
});

test.each([
  ['Letters came: the Foreign Ministry in Argentina wrote.', 'the Foreign Ministry = FRA'],
  ['ARGENTINA is far. A statement by the Foreign Ministry was read.', 'the Foreign Ministry = ARG'],
  [
    "Eritrea's Ambassador, Yonas Abreha, brought a letter that his own President Li Ro had signed.",
    'his own President = ERI',
  ],
  ['Note: the President of the Republic has written to the widow.', 'the President = FRA'],
  [
    'Cables came in from the Presidents of Tajikistan and Singapore.',
    'the Presidents of Tajikistan and Singapore = TJK',
  ],
])('not so: %s', (text, office) => {
  expect(officesIn(text)).not.toContain(office);
});
