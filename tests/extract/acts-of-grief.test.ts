import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** The act and the occasion of each message of an article. */
const actsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ kind, occasion }) => `${kind}, ${occasion.kind}`);

test.each([
  [
    'After the storm\n\nSAMAL, May 3, 2031 (Fjord Wire) - The cyclone has taken the roofs of Samal; nobody was hurt. Prime Minister Eskil Maren of Norway telephoned President Tolo Odo of Peru after the cyclone.',
    'sympathy, disaster',
  ],
  [
    'After the storm\n\nSAMAL, May 3, 2031 (Fjord Wire) - The cyclone has killed forty people in Samal. Prime Minister Eskil Maren of Norway telephoned President Tolo Odo of Peru after the cyclone.',
    'condolence, disaster',
  ],
  [
    'After the storm\n\nSAMAL, May 3, 2031 (Fjord Wire) - The cyclone has killed forty people in Samal. Prime Minister Eskil Maren of Norway telephoned President Tolo Odo of Peru after the cyclone. Maren told him that planes were ready and expressed his sympathy with the homeless.',
    'sympathy, disaster',
  ],
  [
    'Feast greetings\n\nSAMAL, December 25, 2031 (Fjord Wire) - President Tolo Odo of Peru sent King Eskil IV of Norway a Christmas message.\n\nForeign Minister Mira Sand of Peru rang her Norwegian counterpart, Lena Brandvoll, to wish her well after an operation.',
    'sympathy, illness',
  ],
])('grief is called by what happened, where no word tells it: %s', (text, act) =>
  expect(actsOf(text)).toContain(act),
);

test.each([
  [
    'Condolences for Samal\n\nSAMAL, May 3, 2031 (Fjord Wire) - Condolences go to Samal after the cyclone. Prime Minister Eskil Maren of Norway wrote to President Tolo Odo of Peru.',
    'condolence, disaster',
  ],
  [
    'Birthday of a king\n\nOSLO, May 3, 2031 (Fjord Wire) - President Tolo Odo of Peru sent King Eskil IV of Norway greetings on his birthday, and recalled the illness of last year.',
    'greeting, birthday',
  ],
  [
    'Birthday of a king\n\nOSLO, May 3, 2031 (Fjord Wire) - On the birthday of King Eskil IV of Norway cards came in. President Tolo Odo of Peru, who is in hospital, sent the King good wishes.',
    'greeting, birthday',
  ],
])('what is told otherwise stays so: %s', (text, act) => expect(actsOf(text)).toContain(act));

test.each([
  [
    "New Year's letters\n\nOSLO, January 3, 2031 (Fjord Wire) - President Tolo Odo of Peru and King Eskil IV of Norway exchanged New Year's letters. Peru's Prime Minister, Mira Sand, rang Prime Minister Lena Brandvoll of Norway to congratulate her on joining the eurozone.",
    'congratulation, other',
  ],
  [
    "Christmas with a prize\n\nOSLO, December 27, 2031 (Fjord Wire) - The crib is still lit. A letter from Peru's President Tolo Odo congratulates King Eskil IV of Norway on the award of the Silver Rose.",
    'congratulation, award',
  ],
])('what somebody is congratulated on goes before what the article tells: %s', (text, act) =>
  expect(actsOf(text)).toContain(act),
);

test.each([
  [
    'SAMAL, May 3, 2031 (Fjord Wire) - The President of Peru, Tolo Odo, called Eskil Maren of Norway on Friday. He told him how sorry Peruvians were for the nineteen who died in the bus crash.',
    ['sympathy, accident'],
  ],
  [
    'SAMAL, May 3, 2031 (Fjord Wire) - The President of Peru, Tolo Odo, met Eskil Maren of Norway on Friday. He told him how sorry a sight the harbour was.',
    [],
  ],
])('a nation is sorry: %s', (text, acts) => {
  expect(actsOf(text)).toEqual(acts);
});
