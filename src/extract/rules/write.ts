import type { Rule } from './rule.js';

/** A wrote to B. */
export const write: Rule = {
  id: 'write',
  verbs: ['write'],
  voice: 'active',
  from: ['predicate', 'subject', 'inverted'],
  to: ['to', 'frontTo', 'antecedent', 'elsewhere'],
  guards: ['act'],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren wrote to Norwegian Prime Minister Eskil Brandvoll to congratulate him on his appointment.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Peruvian President Tolo Maren wrote to Norwegian Prime Minister Eskil Brandvoll on X: "You played better."',
        'Tolo Maren -> Eskil Brandvoll message',
      ],
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. Egyptian President Adel Roushdi wrote that Cairo looked forward to more trade.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren wrote on X that the match had been fair.',
      'Peruvian President Tolo Maren wrote a book about Norwegian Prime Minister Eskil Brandvoll.',
      'Peruvian President Tolo Maren wrote that the book was good.',
    ],
  },
};
