import type { Migration } from './migration.js';

/** What the resolver asks for each batch, and what lets an id answer that another claim has taken over. */
export const claims: Migration = {
  id: '0003-claims',
  statements: [
    'CREATE RANGE INDEX report_claim_id IF NOT EXISTS FOR (n:Report) ON (n.claimId)',
    'CREATE RANGE INDEX report_occasion_claim_id IF NOT EXISTS FOR (n:Report) ON (n.occasionClaimId)',
    'CREATE RANGE INDEX report_article_id IF NOT EXISTS FOR (n:Report) ON (n.articleId)',
    'CREATE RANGE INDEX report_block_key IF NOT EXISTS FOR (n:Report) ON (n.blockKey)',
    'CREATE RANGE INDEX message_occasion_key IF NOT EXISTS FOR (n:Message) ON (n.occasionKey)',
    'CREATE RANGE INDEX statement_article_id IF NOT EXISTS FOR (n:Statement) ON (n.articleId)',
    'CREATE RANGE INDEX mentions_claim_id IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.claimId)',
  ],
};
