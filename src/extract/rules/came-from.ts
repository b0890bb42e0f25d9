import type { Rule } from './rule.js';

/** A message came from A. */
export const cameFrom: Rule = {
  id: 'came-from',
  verbs: ['come', 'follow'],
  from: ['from', 'by', 'frontFrom', 'itemFrom', 'itemOwner', 'itemOf', 'itemAuthor', 'itemSigned'],
  to: ['to', 'itemTo', 'for', 'itemFor', 'desk', 'frontTo', 'elsewhere'],
  guards: ['item'],
  weight: 6,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. Congratulations also came from Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Rain came from the west.',
      "Greetings for Peru's National Day came from Norwegian Prime Minister Eskil Brandvoll.",
    ],
  },
};
