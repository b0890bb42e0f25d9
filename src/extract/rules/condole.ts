import type { Rule } from './rule.js';

/** A condoled with B. */
export const condole: Rule = {
  id: 'condole',
  verbs: ['condole'],
  voice: 'active',
  from: ['predicate', 'subject'],
  to: ['with', 'object', 'to', 'antecedent', 'shared', 'elsewhere'],
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren condoled with Norwegian Prime Minister Eskil Brandvoll over the death of his mother.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['Peruvian President Tolo Maren was not at the funeral.'],
  },
};
