import type { Rule } from './rule.js';

/** After "leaders congratulated B": A called it good news. What A merely says, he may say to anybody. */
export const react: Rule = {
  id: 'react',
  verbs: ['send', 'call', 'assure', 'wish'],
  voice: 'active',
  from: ['subject', 'inverted'],
  to: ['elsewhere'],
  guards: ['round-up', 'remark'],
  weight: 4,
  examples: {
    yes: [
      [
        'World leaders congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Peruvian President Tolo Maren called it a victory for democracy.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'World leaders congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Peruvian President Tolo Maren said that he had not written yet.',
      'Norwegian Prime Minister Eskil Brandvoll was re-elected. Peruvian President Tolo Maren called it a victory for democracy.',
    ],
  },
};
