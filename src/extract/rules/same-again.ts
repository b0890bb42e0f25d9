import type { Rule } from './rule.js';

/** A did the same, or offered the same to B: act, occasion and, where none is told, addressee come from what was told before. */
export const sameAgain: Rule = {
  id: 'same-again',
  verbs: ['do', 'send'],
  from: ['inverted', 'adjacent', 'subject'],
  to: ['to', 'with', 'for', 'host', 'elsewhere'],
  guards: ['same', 'after-message'],
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. So did Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
      [
        'Peruvian President Tolo Maren sent a telegram of condolence to Norwegian Prime Minister Eskil Brandvoll over the earthquake. Peruvian Foreign Minister Ilda Soto sent a similar telegram to Norwegian Foreign Minister Arne Foss.',
        'Tolo Maren -> Eskil Brandvoll condolence',
        'Ilda Soto -> Arne Foss condolence',
      ],
      [
        'Peruvian President Tolo Maren sent a telegram of condolence to Norwegian Prime Minister Eskil Brandvoll over the earthquake, while Peruvian Foreign Minister Ilda Soto offered the same to Norwegian Foreign Minister Arne Foss.',
        'Tolo Maren -> Eskil Brandvoll condolence',
        'Ilda Soto -> Arne Foss condolence',
      ],
      [
        'Peruvian Ambassador Iván Rey handed Norwegian Prime Minister Eskil Brandvoll a letter of invitation from Peruvian President Tolo Maren. Peruvian Foreign Minister Ilda Soto did the same in Cairo, where she was received by Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll invitation',
        'Tolo Maren -> Adel Roushdi invitation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren gave bread to the children of Oslo. Peruvian Foreign Minister Ilda Soto offered the same to Norwegian Foreign Minister Arne Foss.',
      'Peruvian President Tolo Maren slept late. So did Norwegian Prime Minister Eskil Brandvoll.',
      'Peruvian President Tolo Maren drank coffee and Norwegian Prime Minister Eskil Brandvoll did the same to please him.',
    ],
  },
};
