import type { Rule } from './rule.js';

/** A message came from A; the addressee is named elsewhere. */
export const cameFrom: Rule = {
  id: 'came-from',
  trigger: 'from|came',
  patterns: [
    'from {from} [,] came|there .. <item>',
    '<item> [has|have] [been] [also] came|arrived|received|come [in] from : {from}',
    '<item> .. came|come|arrived|received [in] from [:] {from}',
    'from {from} [,] there|came|comes [came|was|is] .. <item>',
    '<item> .. followed .. by .. {from}',
    'joined .. by {from}',
    '{from} [,] .. joined in congratulating',
    '<item> .. followed .. from {from}',
    '<item> .. followed|came .. from {skip} , .. [and] from {from}',
    '<message> .. are|were|is|was from {from}',
  ],
  inherits: 'to',
  weight: 3,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. Congratulations also came from Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['Rain came from the west.'],
  },
};
