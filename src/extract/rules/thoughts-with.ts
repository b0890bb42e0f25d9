import type { Rule } from './rule.js';

/** A's thoughts are with B. */
export const thoughtsWith: Rule = {
  id: 'thoughts-with',
  trigger: 'thoughts|prayers|heart|hearts',
  patterns: [
    '{from} [,] .. thoughts|prayers|heart|hearts .. were|are|was|is|goes|go|went out|with [with|to] {to}',
  ],
  weight: 3,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren said his thoughts were with Norwegian Prime Minister Eskil Brandvoll after the flood.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['Peruvian President Tolo Maren kept his thoughts to himself.'],
  },
};
