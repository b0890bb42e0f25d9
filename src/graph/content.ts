/**
 * Labels of the content: what the articles say, and nothing of how they were loaded. Each has a unique `id`. This is the
 * order in which the graph is exported and hashed.
 */
export const CONTENT_LABELS = [
  'Article',
  'Report',
  'Message',
  'Statement',
  'Person',
  'Office',
  'Organisation',
  'Country',
  'Occasion',
  'Topic',
  'PartyClaim',
  'NameKey',
] as const;
export type ContentLabel = (typeof CONTENT_LABELS)[number];

/** Labels that tell of the loading: left out of exports and of the hash. */
export const BOOKKEEPING_LABELS = ['LoadRun', 'Rejected', 'Migration', 'WriterLock'] as const;
