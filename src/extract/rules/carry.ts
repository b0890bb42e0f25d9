import type { Rule } from './rule.js';

/** C handed B a letter from A; C conveyed A's message to B. */
export const carry: Rule = {
  id: 'carry',
  verbs: ['send'],
  voice: 'active',
  from: ['from', 'itemOwner', 'itemAuthor'],
  to: ['itemTo', 'to', 'object', 'antecedent', 'frontTo'],
  via: 'subject',
  guards: ['item', 'principal'],
  weight: 6,
  examples: {
    yes: [
      [
        'The Peruvian ambassador handed Norwegian Prime Minister Eskil Brandvoll a letter of congratulation from Peruvian President Tolo Maren.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Foreign Minister Ilda Soto delivered to Norwegian Prime Minister Eskil Brandvoll an official invitation from Peruvian President Tolo Maren.',
        'Tolo Maren -> Eskil Brandvoll invitation',
      ],
      [
        "Foreign Minister Ilda Soto conveyed Peruvian President Tolo Maren's condolences to Norwegian Prime Minister Eskil Brandvoll over the floods.",
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren gave Norwegian Prime Minister Eskil Brandvoll a painting from Egyptian President Adel Roushdi.',
    ],
  },
};
