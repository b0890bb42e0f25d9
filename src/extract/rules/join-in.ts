import type { Rule } from './rule.js';

/** A joined in, or followed. */
export const joinIn: Rule = {
  id: 'join-in',
  verbs: ['join', 'follow'],
  from: ['by', 'subject', 'from'],
  to: ['elsewhere'],
  guards: ['after-message', 'joining'],
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Egyptian President Adel Roushdi followed suit.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Egyptian President Adel Roushdi followed the match on television.',
      'Peruvian President Tolo Maren congratulated the swimmers. Egyptian President Adel Roushdi followed the race from the stand.',
      'Peruvian President Tolo Maren joined Norwegian Prime Minister Eskil Brandvoll for a walk.',
    ],
  },
};
