import type { Rule } from './rule.js';

/** A telephoned B. */
export const phone: Rule = {
  id: 'phone',
  verbs: ['phone'],
  voice: 'active',
  from: ['predicate', 'subject'],
  to: ['object', 'to', 'antecedent', 'elsewhere'],
  guards: ['act'],
  channel: 'phone',
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll to congratulate him on the opening of the museum.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. Egyptian President Adel Roushdi telephoned to convey his congratulations.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll to talk about fish.',
      'The postman called to convey the parcel.',
    ],
  },
};
