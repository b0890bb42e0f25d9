import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const stateOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.country ?? null;

/** An office of a state that the next sentences seem to name a holder of, and do not. */
test.each([
  [
    'OSLO, 3 May 2031. Kind words came for Norway. The President of Fiji was the first to write.\n* For Maka Fonoti it is a joy.',
    'Maka Fonoti',
    'FJI',
  ],
  [
    'OSLO, 3 May 2031. Greetings came for King Olaf of Norway on his birthday from Peru, Egypt and Kenya. Bo Tanaka wrote of old times. No greeting had come from the French president by noon.',
    'Bo Tanaka',
    'FRA',
  ],
  [
    'OSLO, 3 May 2031. The President of Fiji, Maka Fonoti, cabled Rewi Paratene from Suva on his birthday.',
    'Rewi Paratene',
    'FJI',
  ],
  [
    'OSLO, 3 May 2031. The Chilean president was silent. A book about Rewi Paratene lay on the table in the hall.',
    'Rewi Paratene',
    'CHL',
  ],
])('%s', (text, name, state) => {
  expect(stateOf(text, name)).not.toBe(state);
});

test.each([
  [
    "OSLO, 3 May 2031. Norway mourns. Chile's president chose the telephone. Andres Villota rang the King at noon.",
    'Andres Villota',
    'CHL',
  ],
  [
    'OSLO, 3 May 2031. A greeting had come from the Chilean president by noon. Andres Villota wrote of old times.',
    'Andres Villota',
    'CHL',
  ],
  [
    'OSLO, 3 May 2031. Andres Villota from Santiago rang the King of Norway.',
    'Andres Villota',
    'CHL',
  ],
  [
    'OSLO, 3 May 2031. Andres Villota wrote to the King of Norway. The Chilean president recalled his visit to Bergen.',
    'Andres Villota',
    'CHL',
  ],
])('but here it is his: %s', (text, name, state) => {
  expect(stateOf(text, name)).toBe(state);
});
