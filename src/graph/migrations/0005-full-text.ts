import type { Migration } from './migration.js';

/** One index for the search over everything that has words; accents and case are folded. */
export const fullText: Migration = {
  id: '0005-full-text',
  statements: [
    'CREATE FULLTEXT INDEX search IF NOT EXISTS ' +
      'FOR (n:Article|Message|Statement|Person|Office|Organisation|Country|Occasion|Topic) ' +
      'ON EACH [n.name, n.aliases, n.title, n.text, n.summary] ' +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}",
  ],
};
