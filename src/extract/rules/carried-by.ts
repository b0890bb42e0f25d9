import type { Rule } from './rule.js';

/** A letter from A was handed to B by C. */
export const carriedBy: Rule = {
  id: 'carried-by',
  verbs: ['send'],
  voice: 'passive',
  from: ['itemFrom', 'itemOf', 'itemOwner', 'itemSigned'],
  to: ['to', 'for', 'subject', 'elsewhere'],
  via: 'by',
  guards: ['item', 'principal', 'by-bearer'],
  weight: 7,
  examples: {
    yes: [
      [
        'A message of condolence from Peruvian President Tolo Maren was conveyed to Norwegian Prime Minister Eskil Brandvoll by Peruvian Foreign Minister Ilda Soto.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'A painting from Peruvian President Tolo Maren was handed to Norwegian Prime Minister Eskil Brandvoll by Peruvian Foreign Minister Ilda Soto.',
    ],
  },
};
