import type { Rule } from './rule.js';

/** A message was received from A. */
export const receivedFrom: Rule = {
  id: 'received-from',
  verbs: ['receive'],
  voice: 'passive',
  from: ['from', 'itemOwner', 'itemFrom', 'itemAuthor'],
  to: ['by', 'desk', 'feasted', 'elsewhere'],
  guards: ['item'],
  weight: 6,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. A cable was also received from Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['Guests were received from Peru.'],
  },
};
