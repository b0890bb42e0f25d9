import type { Rule } from './rule.js';

/** A had a message for B; A turned to B with a message. */
export const messageFor: Rule = {
  id: 'message-for',
  nouns: ['message', 'act', 'invitation'],
  from: ['doer'],
  to: ['for', 'to', 'approached'],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren had a letter of condolence for Norwegian Prime Minister Eskil Brandvoll and another for Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll condolence',
        'Tolo Maren -> Adel Roushdi condolence',
      ],
      [
        'Peruvian President Tolo Maren turned to Norwegian Prime Minister Eskil Brandvoll with a letter of condolence after the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren met Norwegian Prime Minister Eskil Brandvoll with a letter in his pocket.',
      'Peruvian President Tolo Maren read a letter of condolence to Norwegian Prime Minister Eskil Brandvoll.',
      'Peruvian President Tolo Maren had a dinner for Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
