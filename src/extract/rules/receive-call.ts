import type { Rule } from './rule.js';

/** B received a call from A. */
export const receiveCall: Rule = {
  id: 'receive-call',
  verbs: ['receive', 'take'],
  voice: 'active',
  from: ['from', 'of'],
  to: ['subject'],
  guards: ['call', 'act'],
  channel: 'phone',
  weight: 7,
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
