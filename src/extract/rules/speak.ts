import type { Rule } from './rule.js';

/** A spoke with B by telephone. */
export const speak: Rule = {
  id: 'speak',
  verbs: ['speak'],
  voice: 'active',
  from: ['subject'],
  to: ['with', 'to', 'frontTo'],
  guards: ['phone', 'act'],
  channel: 'phone',
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren spoke by telephone with Norwegian Prime Minister Eskil Brandvoll to offer his condolences over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren spoke with Norwegian Prime Minister Eskil Brandvoll about condolences and flowers.',
    ],
  },
};
