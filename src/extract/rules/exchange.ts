import type { Rule } from './rule.js';

/** A exchanged messages with B; A and B exchanged messages. */
export const exchange: Rule = {
  id: 'exchange',
  verbs: ['exchange'],
  from: ['subject', 'pair'],
  to: ['with'],
  guards: ['item'],
  mutual: true,
  weight: 8,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren exchanged congratulatory letters with Norwegian Prime Minister Eskil Brandvoll on the 40th anniversary of diplomatic relations.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
      ],
      [
        'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll exchanged telegrams of congratulation on the 40th anniversary of diplomatic relations.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
      ],
      [
        'In congratulatory letters which they exchanged on Friday, Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll recalled the 40th anniversary of diplomatic relations.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren exchanged views with Norwegian Prime Minister Eskil Brandvoll on fishing.',
      'Peruvian President Tolo Maren exchanged prisoners with Norwegian Prime Minister Eskil Brandvoll.',
      'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll exchanged gifts.',
    ],
  },
};
