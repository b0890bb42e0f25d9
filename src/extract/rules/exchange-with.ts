import type { Rule } from './rule.js';

/** A exchanged messages with B. */
export const exchangeWith: Rule = {
  id: 'exchange-with',
  trigger: '<exchange>',
  patterns: [
    '{from} [,] .. <exchange> .. <item> .. with {to}',
    '{from} [,] .. <exchange> .. <item> .. with {skip} [,] and|, with {to}',
    '<exchange> of <item> .. between {from} and {to}',
    '{from} [,] .. spoke|talked .. with {to} ... <exchange> .. <item> with them',
    '{from} .. while exchanging .. <item> with {to}',
    'while exchanging .. <item> with {to} , {from}',
    '{from} and {to} .. <exchange> .. <item>',
  ],
  mutual: true,
  weight: 8,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren exchanged congratulatory letters with Norwegian Prime Minister Eskil Brandvoll on the 40th anniversary of diplomatic relations.',
        'Tolo Maren <-> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren exchanged views with Norwegian Prime Minister Eskil Brandvoll on fishing.',
      'Peruvian President Tolo Maren exchanged prisoners with Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
