import type { Rule } from './rule.js';

/** After a message of A: a second one, to C. */
export const anotherTo: Rule = {
  id: 'another-to',
  nouns: ['message'],
  from: ['elsewhere'],
  to: ['to'],
  guards: ['called-another', 'another', 'after-message'],
  weight: 6,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren sent a letter of thanks to Norwegian Prime Minister Eskil Brandvoll. A second letter, to Egyptian President Adel Roushdi, is said to have the same tenor.',
        'Tolo Maren -> Eskil Brandvoll thanks',
        'Tolo Maren -> Adel Roushdi thanks',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll had a birthday. A second letter, to Egyptian President Adel Roushdi, got lost.',
    ],
  },
};
