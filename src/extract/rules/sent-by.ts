import type { Rule } from './rule.js';

/** A message was sent to B by A; B was sent a message by A. */
export const sentBy: Rule = {
  id: 'sent-by',
  verbs: ['send', 'post', 'cable', 'write'],
  voice: 'passive',
  from: ['by', 'from', 'itemOwner', 'itemOf', 'itemSigned', 'itemFrom', 'itemAuthor'],
  to: ['to', 'for', 'subject', 'frontTo', 'elsewhere'],
  guards: ['item', 'no-bearer'],
  weight: 6,
  examples: {
    yes: [
      [
        'A telegram of condolence was sent to Norwegian Prime Minister Eskil Brandvoll by Peruvian President Tolo Maren over the landslide.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'To Norwegian Prime Minister Eskil Brandvoll a letter of condolence has been written by Peruvian President Tolo Maren over the landslide.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'Norwegian Prime Minister Eskil Brandvoll was sent a telegram of condolence by Peruvian President Tolo Maren over the landslide.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll was re-elected. A letter of congratulation was carried over the mountains by Peruvian Foreign Minister Ilda Soto.',
      'A wreath was laid by Peruvian President Tolo Maren.',
      'A book on Norwegian Prime Minister Eskil Brandvoll was written by Peruvian President Tolo Maren.',
    ],
  },
};
