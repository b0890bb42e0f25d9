import type { Rule } from './rule.js';

/** A asked B to come. */
export const askToCome: Rule = {
  id: 'ask-to-come',
  verbs: ['tell'],
  voice: 'active',
  from: ['subject'],
  to: ['object', 'antecedent', 'elsewhere'],
  guards: ['to-come'],
  kind: 'invitation',
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren has asked Norwegian Prime Minister Eskil Brandvoll to attend the opening of the harbour.',
        'Tolo Maren -> Eskil Brandvoll invitation',
      ],
      [
        'On the phone, Peruvian President Tolo Maren asked Norwegian Prime Minister Eskil Brandvoll to Lima before the summer.',
        'Tolo Maren -> Eskil Brandvoll invitation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren asked Norwegian Prime Minister Eskil Brandvoll to Lima Airport what he wanted.',
      'Peruvian President Tolo Maren asked Norwegian Prime Minister Eskil Brandvoll to lower the tariff.',
      'Peruvian President Tolo Maren asked Norwegian Prime Minister Eskil Brandvoll whether he would attend.',
    ],
  },
};
