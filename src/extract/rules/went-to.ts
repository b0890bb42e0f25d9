import type { Rule } from './rule.js';

/** A message went to B. */
export const wentTo: Rule = {
  id: 'went-to',
  verbs: ['go'],
  from: ['itemFrom', 'from', 'by', 'itemOwner', 'itemAuthor', 'itemSigned', 'elsewhere'],
  to: ['to', 'object'],
  guards: ['item'],
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren sent two telegrams of condolence over the floods. One went to Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['One road went to Oslo.'],
  },
};
