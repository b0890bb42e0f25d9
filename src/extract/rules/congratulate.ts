import type { Rule } from './rule.js';

/** A congratulated B. */
export const congratulate: Rule = {
  id: 'congratulate',
  verbs: ['congratulate'],
  voice: 'active',
  from: ['predicate', 'subject', 'quoter'],
  to: ['object', 'with', 'antecedent', 'frontTo', 'elsewhere'],
  weight: 5,
  examples: {
    yes: [
      [
        'Peruvian President Tolo Maren on Tuesday congratulated Norwegian Prime Minister Eskil Brandvoll on his election victory.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Congratulating Norwegian Prime Minister Eskil Brandvoll on his election, Peruvian President Tolo Maren said that relations were good.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'The first to congratulate Norwegian Prime Minister Eskil Brandvoll on his re-election was Peruvian President Tolo Maren.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
      [
        'Peruvian President Tolo Maren spoke by telephone with Norwegian Prime Minister Eskil Brandvoll, whom he congratulated on his re-election.',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    no: [
      'Peruvian President Tolo Maren did well.',
      'Norwegian Prime Minister Eskil Brandvoll read the news about Peruvian President Tolo Maren.',
      'Leaving Oslo, Peruvian President Tolo Maren said that he was tired.',
      'The crowd congratulated Norwegian Prime Minister Eskil Brandvoll on his election.',
    ],
  },
};
