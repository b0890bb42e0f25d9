import type { Rule } from './rule.js';

/** A's thoughts are with B. */
export const thoughtsWith: Rule = {
  id: 'thoughts-with',
  nouns: ['feeling'],
  from: ['subject'],
  to: ['with'],
  guards: ['act'],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren offered condolences after the flood and said his thoughts were with Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['Peruvian President Tolo Maren kept his thoughts to himself.'],
  },
};
