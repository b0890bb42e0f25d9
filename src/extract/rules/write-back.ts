import type { Rule } from './rule.js';

/** A wrote back. */
export const writeBack: Rule = {
  id: 'write-back',
  verbs: ['write', 'cable', 'phone', 'call'],
  voice: 'active',
  from: ['subject', 'inverted'],
  to: ['to', 'elsewhere'],
  guards: ['back', 'after-message'],
  kind: 'reply',
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Brandvoll wrote back within the hour.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Eskil Brandvoll -> Tolo Maren reply',
      ],
    ],
    no: ['Peruvian President Tolo Maren wrote back in 1999 that fish was dear.'],
  },
};
