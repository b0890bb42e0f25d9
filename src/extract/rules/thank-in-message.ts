import type { Rule } from './rule.js';

/** A thanked B in a message. */
export const thankInMessage: Rule = {
  id: 'thank-in-message',
  trigger: 'thanked|thanks|thank',
  patterns: [
    '{from} [,] .. thanked|thanks|thank {to} .. for .. <message>|congratulations|condolences|greetings|help|aid|support|assistance ... in .. <message>',
    'in .. <message> .. to {to} , {from} thanked',
    '{from} [,] .. thanked|thanks {to} on twitter|x|facebook|social|instagram',
    '{from} [,] .. thanked|thanks {to} .. in a|his|her tweet|post|reply|letter|message',
  ],
  kind: 'thanks',
  weight: 4,
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
