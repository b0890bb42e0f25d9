import type { Rule } from './rule.js';

/** B was called by A. */
export const calledBy: Rule = {
  id: 'called-by',
  trigger: '<phone>',
  patterns: [
    '{to} <be> .. called|phoned|telephoned by {from}',
    '{to} [,] .. <receive> .. call|calls from {from}',
    '{to} [,] .. <receive>|took|takes|take .. call|calls .. from {from}',
    'call|calls from {from} to {to}',
  ],
  channel: 'phone',
  needsAct: true,
  weight: 6,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll received a telephone call from Peruvian President Tolo Maren, who congratulated him on his election.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll received a telephone call from Peruvian President Tolo Maren about fish.',
    ],
  },
};
