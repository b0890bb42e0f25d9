import type { Rule } from './rule.js';

/** B received a message from A. */
export const receiveFrom: Rule = {
  id: 'receive-from',
  trigger: '<receive>|<have>|reached|published|posted|shared|read',
  patterns: [
    '{to} [,] .. <receive> .. <item> .. from {from}',
    '{to} [,] .. <receive> [a|an|the] <item> in which {from}',
    '{to} [,] .. <have> [been] <receive> .. <item> .. of [his|her] {from}',
    '<item> .. reached {to} from {from}',
    '{to} .. published|posted|shared|received|read .. <item> .. from {from}',
    '{to} had|has|have [a|an|two|several] <message> .. from {from}',
  ],
  weight: 7,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll received a message of greetings from Peruvian President Tolo Maren on the New Year.',
        'Tolo Maren -> Eskil Brandvoll greeting',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll received a delegation from Peruvian President Tolo Maren.',
      'Norwegian Prime Minister Eskil Brandvoll received Peruvian President Tolo Maren in Oslo.',
    ],
  },
};
