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
        'Peruvian President Tolo Maren has written back to Norwegian Prime Minister Eskil Brandvoll, who had sent him congratulations on his re-election.',
        'Eskil Brandvoll -> Tolo Maren congratulation',
        'Tolo Maren -> Eskil Brandvoll reply',
      ],
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Brandvoll wrote back within the hour.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Eskil Brandvoll -> Tolo Maren reply',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren has written back to a boy in Oslo, who had sent him a drawing of Norwegian Prime Minister Eskil Brandvoll.',
      'Peruvian President Tolo Maren wrote back in 1999 that fish was dear.',
    ],
  },
};
