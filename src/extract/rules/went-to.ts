import type { Rule } from './rule.js';

/** Another went to C, from the article's sender. */
export const wentTo: Rule = {
  id: 'went-to',
  trigger: 'went|goes|addressed',
  patterns: ['one|two|another|second|other|first|<message> .. went|goes|addressed|sent to {to}'],
  inherits: 'from',
  weight: 2,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren sent two telegrams of condolence over the floods. One went to Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: ['One road went to Oslo.'],
  },
};
