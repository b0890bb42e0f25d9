import type { Rule } from './rule.js';

/** A mourns with B, or stands by B in grief. */
export const mournWith: Rule = {
  id: 'mourn-with',
  verbs: ['mourn'],
  voice: 'active',
  from: ['subject'],
  to: ['with'],
  guards: ['in-grief', 'by-somebody'],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren wrote that his country mourned with Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren declared a day of mourning.',
      'Peruvian President Tolo Maren stands with Norwegian Prime Minister Eskil Brandvoll for free trade.',
    ],
  },
};
