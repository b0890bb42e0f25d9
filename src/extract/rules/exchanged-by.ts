import type { Rule } from './rule.js';

/** Messages were exchanged by A and B. */
export const exchangedBy: Rule = {
  id: 'exchanged-by',
  verbs: ['exchange'],
  voice: 'passive',
  from: ['by', 'between'],
  to: ['with'],
  guards: ['item'],
  mutual: true,
  weight: 8,
  examples: {
    yes: [
      [
        'Congratulations on the national day were exchanged by Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Views were exchanged by Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
