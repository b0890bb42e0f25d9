import type { Rule } from './rule.js';

/** B was congratulated by A. */
export const congratulatedBy: Rule = {
  id: 'congratulated-by',
  verbs: ['congratulate', 'condole', 'thank', 'invite', 'wish'],
  voice: 'passive',
  from: ['by'],
  to: ['subject', 'elsewhere'],
  weight: 7,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated on his birthday by Peruvian President Tolo Maren.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['Norwegian Prime Minister Eskil Brandvoll was escorted by Peruvian President Tolo Maren.'],
  },
};
