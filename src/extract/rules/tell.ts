import type { Rule } from './rule.js';

/** A told B in a message. */
export const tell: Rule = {
  id: 'tell',
  verbs: ['tell', 'assure'],
  voice: 'active',
  from: ['subject'],
  to: ['object', 'to'],
  guards: ['channel-or-grief', 'no-errand'],
  weight: 3,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren told Norwegian Prime Minister Eskil Brandvoll in a letter of condolence that the whole country mourned the victims of the fire.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'In correspondence transmitted to Oslo, Peruvian President Tolo Maren told Norwegian Prime Minister Eskil Brandvoll that he rejoiced at his re-election.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren told Norwegian Prime Minister Eskil Brandvoll at the opening of a correspondence school that fish was dear.',
      'Peruvian President Tolo Maren told Norwegian Prime Minister Eskil Brandvoll at the summit that fish was dear.',
    ],
  },
};
