import type { VerbClass } from '../lexemes.js';

/** What one does who writes to somebody or rings. */
export const VERBS_OF_MAIL: readonly VerbClass[] = [
  'congratulate',
  'condole',
  'cable',
  'phone',
  'write',
];
