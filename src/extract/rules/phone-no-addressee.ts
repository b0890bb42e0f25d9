import type { Rule } from './rule.js';

/** A telephoned; whom, the article tells elsewhere. */
export const phoneNoAddressee: Rule = {
  id: 'phone-no-addressee',
  trigger: '<phone>',
  patterns: [
    '{from} [-] [,] [all] .. telephoned|phoned|rang|called ... to <congratulate>|convey|express|offer|extend',
  ],
  channel: 'phone',
  inherits: 'to',
  needsAct: true,
  weight: 2,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Peruvian President Tolo Maren on his re-election. Egyptian President Adel Roushdi telephoned to convey his congratulations.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
    ],
    no: ['The postman called to convey the parcel.'],
  },
};
