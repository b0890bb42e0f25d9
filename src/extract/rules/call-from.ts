import type { Rule } from './rule.js';

/** A call came from A. */
export const callFrom: Rule = {
  id: 'call-from',
  nouns: ['call'],
  from: ['predicate', 'from', 'owner', 'by', 'itemAuthor'],
  to: ['to', 'holder', 'frontTo', 'desk', 'elsewhere'],
  guards: ['phone', 'act'],
  channel: 'phone',
  weight: 4,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. There was also a telephone call from Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['A telephone call from the bank woke Norwegian Prime Minister Eskil Brandvoll.'],
  },
};
