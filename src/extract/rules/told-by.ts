import type { Rule } from './rule.js';

/** B was told by A in a message, or of A's sympathy. */
export const toldBy: Rule = {
  id: 'told-by',
  verbs: ['tell', 'assure'],
  voice: 'passive',
  from: ['by', 'itemOwner', 'itemOf'],
  to: ['subject'],
  guards: ['channel-or-grief'],
  weight: 4,
  examples: {
    yes: [
      [
        'In a letter Norwegian Prime Minister Eskil Brandvoll was told by Peruvian President Tolo Maren that the whole country mourned the victims of the fire.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        "In a telegram Norwegian Prime Minister Eskil Brandvoll was assured of Peruvian President Tolo Maren's sympathy.",
        'Tolo Maren -> Eskil Brandvoll sympathy',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll was told by Peruvian President Tolo Maren at the summit that fish was dear.',
    ],
  },
};
