import type { Rule } from './rule.js';

/** An exchange of messages between A and B. */
export const messageBetween: Rule = {
  id: 'message-between',
  nouns: ['message', 'act'],
  from: ['between'],
  to: ['with'],
  mutual: true,
  weight: 7,
  examples: {
    yes: [
      [
        'An exchange of congratulatory telegrams between Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll marked the 40th anniversary of diplomatic relations.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'The road between Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll is long.',
    ],
  },
};
