import type { Rule } from './rule.js';

/** A gave a letter for B to someone who carries it. */
export const entrust: Rule = {
  id: 'entrust',
  verbs: ['entrust'],
  from: ['subject', 'by'],
  to: ['for', 'itemTo'],
  guards: ['item'],
  weight: 6,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren entrusted his ambassador with a letter of condolence for Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren entrusted the house to Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
