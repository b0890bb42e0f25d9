import type { Rule } from './rule.js';

/** B heard from A. */
export const hearFrom: Rule = {
  id: 'hear-from',
  verbs: ['hear'],
  voice: 'active',
  from: ['from'],
  to: ['subject'],
  guards: ['act', 'from-somebody'],
  weight: 4,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll heard from Peruvian President Tolo Maren, who congratulated him on his re-election.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll heard the news about Peruvian President Tolo Maren.',
    ],
  },
};
