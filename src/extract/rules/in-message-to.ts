import type { Rule } from './rule.js';

/** In a message to B, A said. */
export const inMessageTo: Rule = {
  id: 'in-message-to',
  trigger: '<message>|<call>|it',
  patterns: [
    'in .. <message> .. to {to} [,] .. {from}',
    '{from} [,] .. <say> in .. <message> .. to {to}',
    '{from} , in .. <message> .. to {to} ,',
    'in .. <message> .. addressed|sent to {to} , {from}',
    'in .. call|conversation with|to {to} , {from}',
    'in .. <message> .. [addressed|sent] to {to} ... {from} [,] <say>',
    '{from} [,] .. <say> .. <message> .. addressed to {to}',
    'in a|an|the|his|her <message>|call .. [,] {from} asked|asks|told|tells|assured|assures|thanked|thanks {to}',
    'in it [,] {from} asked|asks|told|tells|assured|assures {to}',
    'in .. <message> to {to} {from}',
  ],
  needsAct: true,
  weight: 4,
  examples: {
    yes: [
      [
        'In a telegram to Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren expressed his condolences over the mine accident.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['In a speech to parliament, Peruvian President Tolo Maren spoke of fish.'],
  },
};
