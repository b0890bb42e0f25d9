import type { Rule } from './rule.js';

/** A told B in a message. */
export const toldInMessage: Rule = {
  id: 'told-in-message',
  trigger: 'told|tells|assured',
  patterns: [
    '{from} [,] .. told|tells|assured {to} .. in .. <message>|call|tweet|conversation',
    '{from} [,] .. told|tells|assured {to} ... condolences|sympathy|shocked|saddened|sorrow|congratulations',
  ],
  needsAct: true,
  weight: 3,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren told Norwegian Prime Minister Eskil Brandvoll in a letter of condolence that the whole country mourned the victims of the fire.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren told Norwegian Prime Minister Eskil Brandvoll at the summit that fish was dear.',
    ],
  },
};
