import type { Rule } from './rule.js';

/** A and B congratulated each other. */
export const eachOther: Rule = {
  id: 'each-other',
  verbs: ['congratulate', 'send', 'wish', 'phone', 'thank', 'cable', 'write', 'tell', 'condole'],
  from: ['subject'],
  to: [],
  guards: ['each-other', 'act'],
  mutual: true,
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
