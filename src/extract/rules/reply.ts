import type { Rule } from './rule.js';

/** A answered the letter of B. */
export const reply: Rule = {
  id: 'reply',
  trigger: 'replied|replies|answered|answers|reply',
  patterns: [
    '{from} [,] .. replied|replies|answered|answers .. to .. <message> .. from|by|of {to}',
    '{from} [,] .. replied|replies to {to}',
    '{from} [,] .. answered|answers {to}',
    '{from} [,] .. sent|wrote .. reply .. to {to}',
    '{from} [,] .. <have> replied to the <message> ... {to} wrote',
  ],
  kind: 'reply',
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren has replied to a letter from Norwegian Prime Minister Eskil Brandvoll.',
        'Tolo Maren -> Eskil Brandvoll reply',
      ],
    ],
    no: ['Peruvian President Tolo Maren replied to reporters.'],
  },
};
