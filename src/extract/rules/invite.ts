import type { Rule } from './rule.js';

/** A invited B, in a call or a letter. */
export const invite: Rule = {
  id: 'invite',
  trigger: 'invited|invites|invitation',
  patterns: [
    '{from} [,] .. invited|invites|inviting {to}',
    '{from} [,] .. extended|extends|conveyed|sent|handed .. invitation .. to {to}',
    'invitation .. from {from} to {to}',
    '{from} [,] .. extended to {to} an invitation',
  ],
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
