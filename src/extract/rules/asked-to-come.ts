import type { Rule } from './rule.js';

/** In a letter that somebody brought, B is asked to come. */
export const askedToCome: Rule = {
  id: 'asked-to-come',
  verbs: ['tell'],
  voice: 'passive',
  from: ['by', 'itemFrom', 'itemOwner', 'elsewhere'],
  to: ['subject'],
  guards: ['asked-in-it'],
  kind: 'invitation',
  weight: 4,
  examples: {
    yes: [
      [
        'Foreign Minister Ilda Soto handed Norwegian Prime Minister Eskil Brandvoll a sealed envelope from Peruvian President Tolo Maren. In it Brandvoll is asked to attend the opening of the harbour.',
        'Tolo Maren -> Eskil Brandvoll invitation',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll was asked to attend the hearing. Peruvian President Tolo Maren watched.',
    ],
  },
};
