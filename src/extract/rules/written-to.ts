import type { Rule } from './rule.js';

/** B was written to by A. */
export const writtenTo: Rule = {
  id: 'written-to',
  verbs: ['write'],
  voice: 'passive',
  from: ['by'],
  to: ['subject'],
  guards: ['addressed-by-subject'],
  weight: 4,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was written to by Peruvian President Tolo Maren, who condoled with him over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'The life of Norwegian Prime Minister Eskil Brandvoll was written by Peruvian President Tolo Maren.',
    ],
  },
};
