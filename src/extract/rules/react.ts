import type { Rule } from './rule.js';

/** After "leaders congratulated B": A said that it was good news. */
export const react: Rule = {
  id: 'react',
  verbs: ['say', 'tell', 'speak', 'send', 'call', 'assure', 'wish'],
  voice: 'active',
  from: ['subject', 'inverted'],
  to: ['elsewhere'],
  guards: ['round-up', 'remark'],
  weight: 4,
  examples: {
    yes: [
      [
        'World leaders congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Peruvian President Tolo Maren said that he looked forward to working with him.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'World leaders congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Peruvian President Tolo Maren told reporters that he had not written yet.',
      'Norwegian Prime Minister Eskil Brandvoll was re-elected. Peruvian President Tolo Maren said that he looked forward to working with him.',
    ],
  },
};
