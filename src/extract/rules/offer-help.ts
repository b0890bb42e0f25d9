import type { Rule } from './rule.js';

/** A offered B help, where all write of grief. */
export const offerHelp: Rule = {
  id: 'offer-help',
  verbs: ['send', 'say'],
  voice: 'active',
  from: ['subject'],
  to: ['object', 'to', 'antecedent', 'frontTo'],
  guards: ['in-grief', 'offers-help'],
  weight: 3,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren, who expressed his sympathy over the floods, offered Norwegian Prime Minister Eskil Brandvoll “every assistance” on Monday.',
        'Tolo Maren -> Eskil Brandvoll sympathy',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren offered Norwegian Prime Minister Eskil Brandvoll help with the harbour.',
    ],
  },
};
