import type { Rule } from './rule.js';

/** After an exchange: B and D did the same. */
export const exchangeAgain: Rule = {
  id: 'exchange-again',
  trigger: 'same|likewise|so|similar',
  patterns: [
    '{both} [,] .. did [the] same|likewise|so',
    '{from} .. did [the] same|likewise|so .. with {to}',
    '{both} [,] .. <exchange> similar <item>',
  ],
  mutual: true,
  afterExchange: true,
  weight: 7,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren and Norwegian King Odvar II exchanged congratulatory letters on the 40th anniversary of diplomatic relations. Peruvian Foreign Minister Ilda Soto and Norwegian Foreign Minister Arne Foss did the same.',
        'Tolo Maren <-> Odvar II congratulation',
        'Ilda Soto <-> Arne Foss congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren slept late. Peruvian Foreign Minister Ilda Soto and Norwegian Foreign Minister Arne Foss did the same.',
    ],
  },
};
