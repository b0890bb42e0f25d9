import type { Rule } from './rule.js';

/** A cabled B. */
export const cable: Rule = {
  id: 'cable',
  verbs: ['cable'],
  voice: 'active',
  from: ['predicate', 'subject', 'inverted'],
  to: ['to', 'object', 'frontTo', 'elsewhere'],
  channel: 'telegram',
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren cabled his condolences to Norwegian Prime Minister Eskil Brandvoll over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'To Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren cabled his condolences over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren wired the house of Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
