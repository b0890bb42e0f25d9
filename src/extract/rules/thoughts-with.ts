import type { Rule } from './rule.js';

/** A's thoughts are with B. */
export const thoughtsWith: Rule = {
  id: 'thoughts-with',
  trigger:
    'thoughts|prayers|heart|hearts|stand|stands|stood|standing|mourn|mourns|mourned|grieves|grieved',
  patterns: [
    '{from} [,] .. thoughts|prayers|heart|hearts .. were|are|was|is|goes|go|went out|with [with|to] {to}',
    '{from} [,] .. stand|stands|stood|standing|mourn|mourns|mourned|grieves|grieved [together] by|with {to}',
    '{from} [,] .. wrote|writes|said|says|tweeted that ... stand|stands|stood|standing|mourn|mourns|mourned [together] by|with {to}',
  ],
  needsAct: true,
  weight: 3,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren offered condolences after the flood and said his thoughts were with Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['Peruvian President Tolo Maren kept his thoughts to himself.'],
  },
};
