import type { Rule } from './rule.js';

/** A turned to B, where an act or a message is told. */
export const turnTo: Rule = {
  id: 'turn-to',
  verbs: ['turn'],
  voice: 'active',
  from: ['predicate', 'subject', 'inverted'],
  to: ['to', 'frontTo', 'antecedent'],
  guards: ['act-or-channel'],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren turned to Norwegian Prime Minister Eskil Brandvoll in a telegram of condolence over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren turned to Norwegian Prime Minister Eskil Brandvoll for money.',
      'Peruvian President Tolo Maren turned 80.',
    ],
  },
};
