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
      [
        'Congratulations were exchanged by Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll, and by Peruvian Foreign Minister Inca Salas and Norwegian Foreign Minister Liv Moe.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
        'Inca Salas <-> Liv Moe congratulation',
      ],
    ],
    no: [
      'Views were exchanged by Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
