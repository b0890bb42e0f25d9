import type { Rule } from './rule.js';

/** A called B, in a sentence that tells of an act. */
export const call: Rule = {
  id: 'call',
  verbs: ['call'],
  voice: 'active',
  from: ['predicate', 'subject'],
  to: ['object', 'elsewhere'],
  guards: ['act', 'no-name-calling'],
  channel: 'phone',
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren called Norwegian Prime Minister Eskil Brandvoll on Monday to congratulate him on his election.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. Egyptian President Adel Roushdi called with his congratulations.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren called with a crowd of friends on Norwegian Prime Minister Eskil Brandvoll.',
      'Peruvian President Tolo Maren called Norwegian Prime Minister Eskil Brandvoll a good neighbour.',
    ],
  },
};
