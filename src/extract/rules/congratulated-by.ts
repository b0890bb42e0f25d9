import type { Rule } from './rule.js';

/** B was congratulated by A. */
export const congratulatedBy: Rule = {
  id: 'congratulated-by',
  trigger: '<congratulated>',
  patterns: [
    '{to} <be> .. <congratulated> .. by {from}',
    '{to} .. <be> .. <congratulated> .. by {from}',
    'congratulated was {to} [,] .. by .. {from}',
  ],
  weight: 7,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated on his birthday by Peruvian President Tolo Maren.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['Norwegian Prime Minister Eskil Brandvoll was escorted by Peruvian President Tolo Maren.'],
  },
};
