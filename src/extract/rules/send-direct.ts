import type { Rule } from './rule.js';

/** A sent B a message. */
export const sendDirect: Rule = {
  id: 'send-direct',
  trigger: '<send>',
  patterns: ['{from} .. <send> {to} [a|an|his|her|their|the|its] .. <item>'],
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren sent Norwegian Prime Minister Eskil Brandvoll a telegram of condolence over the earthquake.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['Peruvian President Tolo Maren sent Norwegian Prime Minister Eskil Brandvoll a horse.'],
  },
};
