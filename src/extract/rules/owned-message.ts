import type { Rule } from './rule.js';

/** A's message to B. */
export const ownedMessage: Rule = {
  id: 'owned-message',
  trigger: '<item>',
  patterns: ["{from} 's .. <item> .. to {to}", "{from} ' .. <item> .. to {to}"],
  weight: 4,
  examples: {
    yes: [
      [
        "Peruvian President Tolo Maren's congratulatory message to Norwegian Prime Minister Eskil Brandvoll on his re-election was read out on television.",
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      "Peruvian President Tolo Maren's visit to Norwegian Prime Minister Eskil Brandvoll was long.",
    ],
  },
};
