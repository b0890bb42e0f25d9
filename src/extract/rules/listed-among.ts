import type { Rule } from './rule.js';

/** "The well-wishers include A and B". */
export const listedAmong: Rule = {
  id: 'listed-among',
  verbs: ['include'],
  voice: 'active',
  from: ['object'],
  to: ['elsewhere'],
  guards: ['round-up', 'list-of-senders'],
  weight: 4,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll received congratulatory messages from several foreign leaders on his re-election. They include Peruvian President Tolo Maren and Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'World leaders congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. The programme includes Peruvian President Tolo Maren.',
    ],
  },
};
