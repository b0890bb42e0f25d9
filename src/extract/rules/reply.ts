import type { Rule } from './rule.js';

/** A answered B. */
export const reply: Rule = {
  id: 'reply',
  verbs: ['reply'],
  voice: 'active',
  from: ['subject'],
  to: [
    'itemFrom',
    'itemAuthor',
    'itemOf',
    'from',
    'itemOwner',
    'to',
    'object',
    'frontTo',
    'antecedent',
    'elsewhere',
  ],
  guards: ['no-reporters'],
  kind: 'reply',
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren has replied to a letter from Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll reply',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren replied to reporters.',
      'Peruvian President Tolo Maren replied to critics in a letter in which he recalled his visit to Norway.',
    ],
  },
};
