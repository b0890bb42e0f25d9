import type { Migration } from './migration.js';

/**
 * One index for the search over everything that has words; accents and case are folded. Another one finds parties by any of
 * their names: each key is one term, as no range index reads the single values of a list.
 */
export const fullText: Migration = {
  id: '0005-full-text',
  statements: [
    'CREATE FULLTEXT INDEX search IF NOT EXISTS ' +
      'FOR (n:Article|Message|Statement|Person|Office|Organisation|Country|Occasion|Topic) ' +
      'ON EACH [n.name, n.aliases, n.title, n.text, n.summary] ' +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}",
    'CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Party) ON EACH [n.nameKeys] ' +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}}",
  ],
};
