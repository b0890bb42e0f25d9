import type { Rule } from './rule.js';

/** A congratulated B. */
export const congratulate: Rule = {
  id: 'congratulate',
  trigger: '<congratulate>',
  patterns: [
    '{from} [,] .. <congratulate> {to}',
    '{from} , ... , .. <congratulate> {to}',
    '{from} .. <message>|conversation|call|post|tweet|statement .. <congratulate> {to}',
    '{from} <have> , in .. <message> , <congratulate> {to}',
    '{from} [,] .. <congratulate> in writing {to}',
  ],
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren on Tuesday congratulated Norwegian Prime Minister Eskil Brandvoll on his election victory.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren did well.',
      'Norwegian Prime Minister Eskil Brandvoll read the news about Peruvian President Tolo Maren.',
    ],
  },
};
