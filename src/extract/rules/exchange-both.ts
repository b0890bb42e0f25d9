import type { Rule } from './rule.js';

/** A and B exchanged messages. */
export const exchangeBoth: Rule = {
  id: 'exchange-both',
  trigger: '<exchange>',
  patterns: [
    '{both} [,] .. <exchange> .. <item>',
    '<exchange> of [congratulatory] <item> .. between {both}',
    '[the] <message> exchanged between {both}',
  ],
  mutual: true,
  weight: 8,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll exchanged telegrams of congratulation on the 40th anniversary of diplomatic relations.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll exchanged gifts.',
    ],
  },
};
