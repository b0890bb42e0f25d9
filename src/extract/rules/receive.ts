import type { Rule } from './rule.js';

/** B received a message from A. */
export const receive: Rule = {
  id: 'receive',
  verbs: ['receive'],
  voice: 'active',
  from: ['from', 'of', 'itemOwner', 'by', 'itemAuthor', 'itemFrom'],
  to: ['subject'],
  guards: ['item'],
  weight: 7,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll received a message of greetings from Peruvian President Tolo Maren on the New Year.',
        'Tolo Maren -> Eskil Brandvoll greeting',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll received a delegation from Peruvian President Tolo Maren.',
      'Norwegian Prime Minister Eskil Brandvoll received Peruvian President Tolo Maren in Oslo.',
    ],
  },
};
