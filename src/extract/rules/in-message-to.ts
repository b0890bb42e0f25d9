import type { Rule } from './rule.js';

/** In a message to B, A said. */
export const inMessageTo: Rule = {
  id: 'in-message-to',
  nouns: ['message', 'call'],
  from: ['owner', 'from', 'speaker', 'by'],
  to: ['to', 'with', 'for', 'antecedent', 'elsewhere'],
  guards: ['adjunct', 'act'],
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
