import type { Rule } from './rule.js';

/** A sent a message whose addressee the article names elsewhere. */
export const sendNoRecipient: Rule = {
  id: 'send-no-recipient',
  trigger: '<send>',
  patterns: [
    '{from} [,] .. <sent>|sends|cabled|send [out] .. <item>',
    '{from} .. was|were among the first to <congratulate>|write|send|condole',
    '{from} [,] .. voiced|offers|expresses|extends .. <act>',
  ],
  inherits: 'to',
  weight: 1,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Egyptian President Adel Roushdi also sent his congratulations.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['Peruvian President Tolo Maren sent two ships.'],
  },
};
