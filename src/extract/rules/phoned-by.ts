import type { Rule } from './rule.js';

/** B was telephoned by A. */
export const phonedBy: Rule = {
  id: 'phoned-by',
  verbs: ['phone', 'call'],
  voice: 'passive',
  from: ['by'],
  to: ['subject'],
  guards: ['act'],
  channel: 'phone',
  weight: 6,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was telephoned by Peruvian President Tolo Maren, who congratulated him on his election.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll was called by Peruvian President Tolo Maren a good neighbour.',
    ],
  },
};
