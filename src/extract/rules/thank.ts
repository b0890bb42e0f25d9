import type { Rule } from './rule.js';

/** A thanked B in a message. */
export const thank: Rule = {
  id: 'thank',
  verbs: ['thank'],
  voice: 'active',
  from: ['subject'],
  to: ['object', 'antecedent'],
  guards: ['channel'],
  kind: 'thanks',
  weight: 3,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll for the aid after the floods in a letter published on Monday.',
        'Tolo Maren -> Eskil Brandvoll thanks',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll for coming to dinner.',
    ],
  },
};
