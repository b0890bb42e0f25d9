import type { Rule } from './rule.js';

/** To B, A said. */
export const sayTo: Rule = {
  id: 'say-to',
  verbs: ['say', 'send', 'write'],
  voice: 'active',
  from: ['subject'],
  to: ['frontTo'],
  guards: ['act'],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren sent two telegrams of condolence over the floods. To Norwegian Prime Minister Eskil Brandvoll, he recalled the help of Oslo.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'To Norwegian Prime Minister Eskil Brandvoll, fish is what Peruvian President Tolo Maren said it was.',
    ],
  },
};
