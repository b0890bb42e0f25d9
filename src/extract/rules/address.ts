import type { Rule } from './rule.js';

/** A addressed B, or turned to B, where others have just been told to write. */
export const address: Rule = {
  id: 'address',
  verbs: ['send', 'turn'],
  voice: 'active',
  from: ['predicate', 'subject'],
  to: ['object', 'to', 'antecedent'],
  guards: ['after-message', 'addressing'],
  weight: 4,
  examples: {
    yes: [
      [
        'Norwegian Prime Minister Eskil Brandvoll cabled his condolences over the floods to King Odo Lie of Kenya. Peruvian President Tolo Maren addressed the Kenyan Prime Minister, Kem Luma.',
        'Eskil Brandvoll -> Odo Lie condolence',
        'Tolo Maren -> Kem Luma condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren addressed Norwegian Prime Minister Eskil Brandvoll as a friend.',
      'Peruvian President Tolo Maren addressed parliament.',
      'Peruvian President Tolo Maren turned to Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
