import type { Rule } from './rule.js';

/** A thanked B for help, where the article has told of no message between the two. */
export const thankForHelp: Rule = {
  id: 'thank-for-help',
  verbs: ['thank'],
  voice: 'active',
  from: ['subject'],
  to: ['object', 'antecedent'],
  guards: ['for-help'],
  kind: 'thanks',
  weight: 3,
  examples: {
    yes: [
      [
        'Forty firemen came to Lima. Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll for sending them.',
        'Tolo Maren -> Eskil Brandvoll thanks',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll for the help at a joint press conference.',
    ],
  },
};
