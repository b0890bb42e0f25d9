import type { Rule } from './rule.js';

/** A message was received from A. */
export const receivedFrom: Rule = {
  id: 'received-from',
  verbs: ['receive'],
  voice: 'passive',
  from: ['from', 'itemOwner', 'itemFrom', 'itemOf', 'itemSigned', 'itemAuthor'],
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
      [
        'A telegram of condolence signed by Peruvian President Tolo Maren was received on Sunday by Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Guests were received from Peru.',
      'A football signed by Peruvian President Tolo Maren was received by Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
