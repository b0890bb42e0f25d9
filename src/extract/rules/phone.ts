import type { Rule } from './rule.js';

/** A telephoned B; it counts where words of an act stand with it. */
export const phone: Rule = {
  id: 'phone',
  trigger: '<phone>',
  patterns: [
    '{from} [,] .. <phone> .. {to} .. to <congratulate>|express|convey|offer|extend',
    '{from} [,] .. phoned|telephoned|rang|rings|ring|phone|phones|telephones [up] {to}',
    '{from} [,] .. telephone|phone call|conversation|talks with {to}',
    '{from} [,] .. <phone>|spoke|talked|talk|call [by] .. with|to {to} .. by|on|over [the] phone|telephone',
    '{from} [,] .. spoke|talked|talk .. by|on|over [the] phone|telephone .. with|to {to}',
    '{from} [,] .. <have> a telephone|phone conversation|call with {to}',
    '{from} [,] .. spoke|talked .. with {to} [,] .. exchanged|conveyed|extended|expressed .. <act>',
  ],
  channel: 'phone',
  needsAct: true,
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll to congratulate him on the opening of the museum.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll to talk about fish.',
    ],
  },
};
