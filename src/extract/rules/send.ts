import type { Rule } from './rule.js';

/** A sent a message, or what it says, to B. */
export const send: Rule = {
  id: 'send',
  verbs: ['send'],
  voice: 'active',
  from: ['predicate', 'subject'],
  to: ['to', 'object', 'antecedent', 'frontTo', 'for', 'with', 'shared', 'honoured', 'elsewhere'],
  guards: ['item', 'own-words'],
  weight: 5,
  examples: {
    yes: [
      [
        "Peruvian President Tolo Maren sent a message of congratulations to Norwegian Prime Minister Eskil Brandvoll on Friday on his country's national day.",
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Peruvian President Tolo Maren has extended his condolences to Norwegian Prime Minister Eskil Brandvoll over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'Peruvian President Tolo Maren sent Norwegian Prime Minister Eskil Brandvoll a telegram of condolence over the earthquake.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. Egyptian President Adel Roushdi also sent his congratulations.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
      [
        'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll, to whom he conveyed his condolences over the floods.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'To Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren sent his congratulations on the national day.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Norwegian Prime Minister Eskil Brandvoll was re-elected on Friday. Among others who have sent congratulations to the Norwegian premier are Peruvian President Tolo Maren and Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
      ],
      [
        'Those who sent letters of condolence to Norwegian Prime Minister Eskil Brandvoll were Peruvian President Tolo Maren and Egyptian President Adel Roushdi.',
        'Tolo Maren -> Eskil Brandvoll condolence',
        'Adel Roushdi -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      "Among others who sent letters of condolence were Peruvian President Tolo Maren's neighbours.",
      'Those who sent flowers to the palace were Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll.',
      'Peruvian President Tolo Maren sent two hundred soldiers to the border.',
      'Peruvian President Tolo Maren gave Norwegian Prime Minister Eskil Brandvoll a tour of the garden.',
      'Peruvian President Tolo Maren sent Norwegian Prime Minister Eskil Brandvoll a horse.',
      'Peruvian President Tolo Maren sent two ships.',
    ],
  },
};
