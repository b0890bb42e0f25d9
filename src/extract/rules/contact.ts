import type { Rule } from './rule.js';

/** A contacted B, in a sentence that tells of an act or of the way. */
export const contact: Rule = {
  id: 'contact',
  verbs: ['contact'],
  from: ['predicate', 'subject', 'by'],
  to: ['object', 'antecedent', 'subject'],
  guards: ['act-or-channel'],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren contacted Norwegian Prime Minister Eskil Brandvoll by phone to offer his condolences.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'Norwegian Prime Minister Eskil Brandvoll was contacted by Peruvian President Tolo Maren, who congratulated him.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren contacted Norwegian Prime Minister Eskil Brandvoll about the fish.',
    ],
  },
};
