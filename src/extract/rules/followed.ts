import type { Rule } from './rule.js';

/** After a message of another: A followed with congratulations. */
export const followed: Rule = {
  id: 'followed',
  verbs: ['follow'],
  voice: 'active',
  from: ['subject'],
  to: ['to', 'elsewhere'],
  guards: ['with-item', 'by-somebody', 'after-message'],
  weight: 5,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. Egyptian President Adel Roushdi followed after lunch with good wishes.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll followed after lunch with good wishes.',
      'Norwegian Prime Minister Eskil Brandvoll slept. Peruvian President Tolo Maren followed the news with regret.',
    ],
  },
};
