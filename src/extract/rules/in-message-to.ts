import type { Rule } from './rule.js';

/** In a message to B, A said. */
export const inMessageTo: Rule = {
  id: 'in-message-to',
  nouns: ['message', 'call'],
  from: ['owner', 'from', 'speaker', 'by'],
  to: ['to', 'with', 'for', 'antecedent', 'heard', 'done', 'elsewhere'],
  guards: ['adjunct', 'act', 'to-somebody-told'],
  weight: 4,
  examples: {
    yes: [
      [
        'In a telegram to Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren expressed his condolences over the mine accident.',
        'Tolo Maren -> Eskil Brandvoll condolence',
      ],
      [
        'Norwegian Prime Minister Eskil Brandvoll was congratulated by Egyptian President Adel Roushdi on his re-election. Peruvian President Tolo Maren, in a call on Tuesday, urged Brandvoll to keep faith with the treaty.',
        'Adel Roushdi -> Eskil Brandvoll congratulation',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'In a letter to the editor, Peruvian President Tolo Maren urged Norwegian Prime Minister Eskil Brandvoll to keep faith.',
      'In a speech to parliament, Peruvian President Tolo Maren spoke of fish.',
    ],
  },
};
