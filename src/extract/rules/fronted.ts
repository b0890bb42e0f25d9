import type { Rule } from './rule.js';

/** Congratulating B on something, A said. */
export const fronted: Rule = {
  id: 'fronted',
  trigger: 'congratulating|thanking',
  patterns: ['congratulating {to} .. , {from}'],
  weight: 4,
  examples: {
    yes: [
      [
        'Congratulating Norwegian Prime Minister Eskil Brandvoll on his election, Peruvian President Tolo Maren said that relations were good.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['Leaving Oslo, Peruvian President Tolo Maren said that he was tired.'],
  },
};
