import type { Rule } from './rule.js';

/** A did as others did: addressee, act and occasion come from what was told before. */
export const soDid: Rule = {
  id: 'so-did',
  trigger: 'did|do|same|likewise|suit|followed|took|turned|joined|next',
  patterns: [
    'so did {from}',
    'as did {from}',
    '{from} did likewise|so',
    '{from} did the same',
    '{from} followed suit',
    '{from} , .. followed with .. <item>',
    '{from} [-] [,] [all] took|turned to twitter|x|facebook|social|organisation',
    '{from} was|were next|next',
    '{from} <have> followed',
    'joined .. by {from}',
    '{from} [,] .. joined them|in',
    '{from} [,] .. joined .. in congratulating',
  ],
  inherits: 'to',
  weight: 2,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. So did Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren slept late. So did Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
