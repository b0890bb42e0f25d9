import type { Rule } from './rule.js';

/** A wished B something for a feast, a day or his health. */
export const wishTo: Rule = {
  id: 'wish-to',
  trigger: 'wished|wishes|wish|wishing',
  patterns: [
    '{from} [,] .. wished|wishes|wish {to} [and] ... recovery|birthday|christmas|eid|easter|nowruz|year|independence|national',
  ],
  weight: 4,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren wished Norwegian Prime Minister Eskil Brandvoll a speedy recovery on Twitter.',
        'Tolo Maren -> Eskil Brandvoll sympathy',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren wished Norwegian Prime Minister Eskil Brandvoll a good trip.',
    ],
  },
};
