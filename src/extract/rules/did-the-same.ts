import type { Rule } from './rule.js';

/** A did the same to C: act and occasion come from what was told before. */
export const didTheSame: Rule = {
  id: 'did-the-same',
  trigger: 'same|likewise|so|similar|identical|did|do',
  patterns: [
    '{from} did the|so|likewise [same] .. to|with|for {to}',
    '{from} .. sent|addressed|dispatched a|an|another similar|identical <message> .. to {to}',
    'similar <message> .. <sent>|came .. to {to} by|from {from}',
    '<message> of the same content .. <sent> .. to {to} by {from}',
    '{from} did|do to {to}',
    '{from} .. did likewise|so .. to {to}',
    '{from} .. did likewise|so , .. to {to}',
  ],
  weight: 6,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren sent a telegram of condolence to Norwegian Prime Minister Eskil Brandvoll over the earthquake. Peruvian Foreign Minister Ilda Soto sent a similar telegram to Norwegian Foreign Minister Arne Foss.',
        'Tolo Maren -> Eskil Brandvoll condolence',
        'Ilda Soto -> Arne Foss condolence',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren drank coffee and Norwegian Prime Minister Eskil Brandvoll did the same to please him.',
    ],
  },
};
