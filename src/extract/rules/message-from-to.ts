import type { Rule } from './rule.js';

/** A message from A to B, as a noun. */
export const messageFromTo: Rule = {
  id: 'message-from-to',
  trigger: '<item>',
  patterns: [
    '<item> .. from {from} [,] [to] .. to {to}',
    '<item> .. [sent] by|of {from} to {to}',
    '<item> .. to {to} .. from|by {from}',
  ],
  weight: 4,
  examples: {
    yes: [
      [
        'A letter of condolence from Peruvian President Tolo Maren to Norwegian Prime Minister Eskil Brandvoll over the ferry accident was published on Sunday.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'The road from Peruvian President Tolo Maren to Norwegian Prime Minister Eskil Brandvoll is long.',
    ],
  },
};
