import type { Rule } from './rule.js';

/** After "leaders condoled with B": A was saddened. */
export const reactWithFeeling: Rule = {
  id: 'react-with-feeling',
  verbs: ['feel'],
  voice: 'passive',
  from: ['subject'],
  to: ['elsewhere'],
  guards: ['round-up', 'remark'],
  weight: 4,
  examples: {
    yes: [
      [
        'World leaders sent condolences to Norwegian Prime Minister Eskil Brandvoll over the floods. Peruvian President Tolo Maren was shocked by the pictures.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll visited the flooded towns. Peruvian President Tolo Maren was shocked by the pictures.',
    ],
  },
};
