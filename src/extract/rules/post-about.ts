import type { Rule } from './rule.js';

/** A congratulated B in a post. */
export const postAbout: Rule = {
  id: 'post-about',
  trigger: 'x|twitter|tweet|tweeted|post|posted|facebook|media|telegram',
  patterns: [
    '{from} [,] .. tweeted|posted .. congratulations|condolences to {to}',
    'on x|twitter|facebook , {from} .. <congratulate> {to}',
    '{from} [,] .. took to twitter|x|facebook .. to <congratulate> {to}',
  ],
  channel: 'social',
  needsAct: true,
  weight: 5,
  examples: {
    yes: [
      [
        'On Twitter, Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his election.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren posted a picture of Norwegian Prime Minister Eskil Brandvoll.',
    ],
  },
};
