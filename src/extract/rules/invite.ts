import type { Rule } from './rule.js';

/** A invited B, in a call or a letter. */
export const invite: Rule = {
  id: 'invite',
  verbs: ['invite'],
  voice: 'active',
  from: ['subject'],
  to: ['object', 'antecedent', 'frontTo', 'elsewhere'],
  guards: ['somebody'],
  kind: 'invitation',
  weight: 4,
  examples: {
    yes: [
      [
        'In a phone call, Peruvian President Tolo Maren invited Norwegian Prime Minister Eskil Brandvoll to visit Lima.',
        'Tolo Maren -> Eskil Brandvoll invitation',
      ],
    ],
    no: ['Sponsors were invited to write to Peruvian President Tolo Maren.'],
  },
};
