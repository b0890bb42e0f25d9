import type { Rule } from './rule.js';

/** A telephone call with B, or from A to B. */
export const callWith: Rule = {
  id: 'call-with',
  nouns: ['call'],
  from: ['from', 'owner', 'by', 'between', 'speaker', 'subject'],
  to: ['with', 'to'],
  guards: ['phone', 'act'],
  channel: 'phone',
  weight: 4,
  examples: {
    yes: [
      [
        'In a telephone call with Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren offered his condolences over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren had a call with Norwegian Prime Minister Eskil Brandvoll about fish.',
    ],
  },
};
