import type { Rule } from './rule.js';

/** A sent a message, or its content, to B. */
export const sendTo: Rule = {
  id: 'send-to',
  trigger: '<send>',
  patterns: [
    '{from} .. <send> .. <item> .. to [the] {to}',
    '{from} .. <send> .. <item> ... <act> .. to {to}',
    '{from} .. <send> .. <item> .. for {to} .. on|over|following',
    '{from} [,] .. entrusted .. with a .. <message> .. for {to}',
    '{from} [,] .. <send> [to] [each] [of] .. {to} [,] .. <item>',
    'to {to} [,] {from} .. <send> .. <act>',
    '{from} .. <send> .. <item> .. to each of [the] [two] {to}',
    '{from} [,] .. <send> .. <item> .. to {skip} [,] and another|one|a to {to}',
    '{from} [,] .. <send> it to {to}',
    '{from} .. <send> .. <item> .. to their [respective] counterparts|numbers|colleagues [,|:] [namely] {to}',
    '{from} .. <send> .. <item> .. to their opposite numbers [,|:] [namely] {to}',
    '{from} .. <send> .. <item> .. of {skip} to {to}',
    '{from} [,] .. made public|published|released|posted a|an|the|his|her <item> .. to {to}',
  ],
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
    ],
    no: [
      'Peruvian President Tolo Maren sent two hundred soldiers to the border.',
      'Peruvian President Tolo Maren gave Norwegian Prime Minister Eskil Brandvoll a tour of the garden.',
    ],
  },
};
