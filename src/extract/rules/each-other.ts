import type { Rule } from './rule.js';

/** A and B congratulated each other. */
export const eachOther: Rule = {
  id: 'each-other',
  trigger: 'other',
  patterns: [
    '{both} [,] .. <congratulate>|<send>|wished|<phone> .. each|one other|another',
    '{from} ... conversation|call|talks with {to} ... <congratulate>|<send>|wished|exchanged .. each|one other|another',
    '{from} ... <phone>|spoke .. [with] {to} ... <congratulate>|wished .. each|one other|another',
  ],
  mutual: true,
  needsAct: true,
  weight: 8,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll congratulated each other on the 40th anniversary of diplomatic ties.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll nodded to each other across the garden.',
    ],
  },
};
