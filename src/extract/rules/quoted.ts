import type { Rule } from './rule.js';

/** "Congratulations to B," wrote A. */
export const quoted: Rule = {
  id: 'quoted',
  nouns: ['act', 'feeling'],
  from: ['quoter'],
  to: ['to', 'with', 'for'],
  weight: 4,
  examples: {
    yes: [
      [
        '"Congratulations to Norwegian Prime Minister Eskil Brandvoll on his resounding victory in the election on Sunday," tweeted Peruvian President Tolo Maren.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        '"My deepest condolences to Norwegian Prime Minister Eskil Brandvoll and to all who have lost somebody in the floods," Peruvian President Tolo Maren wrote.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      '"Congratulations to Norwegian Prime Minister Eskil Brandvoll are out of place as long as the votes are counted again," said Peruvian President Tolo Maren.',
      '"I shall go to Norwegian Prime Minister Eskil Brandvoll and tell him what all of us think of the price of fish," said Peruvian President Tolo Maren.',
      '"Congratulations to the winners of the prize, who have worked for many years for this," said Peruvian President Tolo Maren.',
    ],
  },
};
