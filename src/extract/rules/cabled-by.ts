import type { Rule } from './rule.js';

/** B was cabled by A. */
export const cabledBy: Rule = {
  id: 'cabled-by',
  verbs: ['cable'],
  voice: 'passive',
  from: ['by'],
  to: ['subject'],
  guards: ['act'],
  weight: 6,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was telegraphed by Peruvian President Tolo Maren, who expressed condolences over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'The palace of Norwegian Prime Minister Eskil Brandvoll was wired by an electrician whom Peruvian President Tolo Maren knows.',
    ],
  },
};
