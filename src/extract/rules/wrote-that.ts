import type { Rule } from './rule.js';

/** A wrote something; to whom, the article's other messages tell. */
export const wroteThat: Rule = {
  id: 'wrote-that',
  trigger:
    'wrote|writes|cabled|telegraphed|posted|tweeted|wired|telephoned|rang|phoned|called|<congratulate>|<message>',
  patterns: [
    '{from} [,] .. wrote|writes that|of|on',
    '{from} [,] .. cabled|telegraphed|tweeted',
    '{from} [,] .. wired|telegraphed',
    '{from} [,] .. <say> in .. <message>',
    '{from} [,] in .. <message> ... <say>',
    "{from} 's <message>",
    'wrote|writes|cabled|telegraphed {from}',
    '{from} [,] .. <congratulate> him|her|them',
    '{from} [,] .. wrote|writes|cabled|telegraphed to him|her|them',
    '{from} [,] .. telephoned|rang|phoned|called him|her|them',
    '{from} [,] in .. <message> [,] tells|told|assures|assured him|her|them',
    '<message> of|from {from}',
    '{from} put|puts .. name to .. <message>',
  ],
  inherits: 'to',
  weight: 1,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. Egyptian President Adel Roushdi wrote that Cairo looked forward to more trade.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['Peruvian President Tolo Maren wrote that the book was good.'],
  },
};
