import type { Rule } from './rule.js';

/** A message from A to B, or of A to B; A's message to B. */
export const messageFromTo: Rule = {
  id: 'message-from-to',
  nouns: ['message', 'act'],
  from: ['owner', 'from', 'by', 'of', 'itemAuthor', 'feed', 'signed'],
  to: ['honoured', 'to', 'for', 'holder', 'visited', 'desk', 'frontTo', 'elsewhere'],
  weight: 4,
  examples: {
    yes: [
      [
        'A letter of condolence from Peruvian President Tolo Maren to Norwegian Prime Minister Eskil Brandvoll over the ferry accident was published on Sunday.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        "Peruvian President Tolo Maren's congratulatory message to Norwegian Prime Minister Eskil Brandvoll on his re-election was read out on television.",
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'In his bag Egyptian President Adel Roushdi had a letter of congratulation for Norwegian Prime Minister Eskil Brandvoll, signed by Peruvian President Tolo Maren.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Norwegian Prime Minister Eskil Brandvoll was paid a visit by Peruvian Ambassador Ilda Soto, who carried a letter of congratulation from Peruvian President Tolo Maren.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Norwegian Prime Minister Eskil Brandvoll was portrayed by Peruvian painter Ilda Soto, who has never had a word from Peruvian President Tolo Maren.',
      'The road from Peruvian President Tolo Maren to Norwegian Prime Minister Eskil Brandvoll is long.',
      "Peruvian President Tolo Maren's visit to Norwegian Prime Minister Eskil Brandvoll was long.",
    ],
  },
};
