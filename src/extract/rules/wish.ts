import type { Rule } from './rule.js';

/** A wished B something. */
export const wish: Rule = {
  id: 'wish',
  verbs: ['wish'],
  voice: 'active',
  from: ['subject'],
  to: ['object', 'frontTo', 'antecedent', 'to'],
  guards: ['feast'],
  weight: 3,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren wished Norwegian Prime Minister Eskil Brandvoll a speedy recovery on Twitter.',
        'Tolo Maren -> Eskil Brandvoll sympathy',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren wished Norwegian Prime Minister Eskil Brandvoll a good trip.',
    ],
  },
};
