import type { Rule } from './rule.js';

/** After a message of A: another was sent to C. */
export const sentAgain: Rule = {
  id: 'sent-again',
  verbs: ['send'],
  voice: 'passive',
  from: ['elsewhere'],
  to: ['to', 'for'],
  guards: ['item', 'another', 'after-message'],
  weight: 7,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his birthday. A similar message was sent to Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Tolo Maren -> Adel Roushdi congratulation',
      ],
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his birthday. A separate letter of condolence was addressed to Egyptian President Adel Roushdi over the floods.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Tolo Maren -> Adel Roushdi condolence',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll had a birthday. Another message was sent to Egyptian President Adel Roushdi.',
    ],
  },
};
