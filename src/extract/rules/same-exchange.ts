import type { Rule } from './rule.js';

/** After an exchange: B and D did the same. */
export const sameExchange: Rule = {
  id: 'same-exchange',
  verbs: ['do', 'follow'],
  from: ['inverted', 'subject'],
  to: ['with'],
  guards: ['same', 'after-exchange'],
  mutual: true,
  weight: 7,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren and Norwegian King Odvar II exchanged congratulatory letters on the 40th anniversary of diplomatic relations. Peruvian Foreign Minister Ilda Soto and Norwegian Foreign Minister Arne Foss did the same.',
        'Tolo Maren <-> Odvar II congratulation',
        'Ilda Soto <-> Arne Foss congratulation',
      ],
      [
        'Peruvian President Tolo Maren and Norwegian King Odvar II exchanged congratulatory letters on the 40th anniversary of diplomatic relations. The foreign ministers, Ilda Soto and Arne Foss, followed suit.',
        'Tolo Maren <-> Odvar II congratulation',
        'Ilda Soto <-> Arne Foss congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren slept late. Peruvian Foreign Minister Ilda Soto and Norwegian Foreign Minister Arne Foss did the same.',
    ],
  },
};
