import type { Rule } from './rule.js';

/** An invitation from A to B. */
export const invitation: Rule = {
  id: 'invitation',
  nouns: ['invitation'],
  from: ['owner', 'from', 'by', 'of'],
  to: ['to', 'for', 'holder', 'desk'],
  kind: 'invitation',
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren also extended an invitation to Norwegian Prime Minister Eskil Brandvoll to visit Lima, a note on the phone call said.',
        'Tolo Maren -> Eskil Brandvoll invitation',
      ],
    ],
    no: ['Peruvian President Tolo Maren turned down an invitation to dinner.'],
  },
};
