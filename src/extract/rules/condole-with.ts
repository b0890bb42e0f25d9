import type { Rule } from './rule.js';

/** A condoled with B. */
export const condoleWith: Rule = {
  id: 'condole-with',
  trigger: '<condole>',
  patterns: ['{from} [,] .. <condole> [with] {to}'],
  kind: 'condolence',
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
