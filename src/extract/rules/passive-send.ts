import type { Rule } from './rule.js';

/** A message was sent to B by A. */
export const passiveSend: Rule = {
  id: 'passive-send',
  trigger: '<sent>',
  patterns: [
    '<item> .. <sent> .. to {to} .. by {from}',
    '<item> .. <sent> by {from} .. to {to}',
    '<item> .. <be> <sent> by {from} to {to}',
    '{to} <be> .. <sent> a|an .. <message> .. by {from}',
  ],
  weight: 6,
  examples: {
    yes: [
      [
        'A telegram of condolence was sent to Norwegian Prime Minister Eskil Brandvoll by Peruvian President Tolo Maren over the landslide.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['A wreath was laid by Peruvian President Tolo Maren.'],
  },
};
