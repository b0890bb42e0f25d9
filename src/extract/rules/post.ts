import type { Rule } from './rule.js';

/** A posted congratulations. */
export const post: Rule = {
  id: 'post',
  verbs: ['post'],
  voice: 'active',
  from: ['subject', 'inverted'],
  to: ['to', 'elsewhere'],
  guards: ['act'],
  channel: 'social',
  weight: 4,
  examples: {
    yes: [
      [
        'On Twitter, Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his election.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren posted a picture of Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
