import type { Rule } from './rule.js';

/** A wrote to B. */
export const writeTo: Rule = {
  id: 'write-to',
  trigger: 'wrote|written|writes|write|wired|cabled|telegraphed|addressed|first|turned|turn',
  patterns: [
    '{from} [,] .. wrote|written|writes|write|wired|cabled|telegraphed .. to {to}',
    '{from} [,] .. cabled|telegraphed {to}',
    '{from} [,] .. addressed himself|herself to {to}',
    '{from} [-] [,] .. <be> .. first to write|turn|react|send .. to {to}',
    '{from} [-] [,] .. turned|turn to {to} with|in .. <item>',
    'to {to} [,] {from} .. wrote|writes|recalled|said',
  ],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren wrote to Norwegian Prime Minister Eskil Brandvoll to congratulate him on his appointment.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren wrote a book about Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
