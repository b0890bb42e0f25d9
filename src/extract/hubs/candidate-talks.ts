import type { Candidate } from '../candidate.js';

const TALKS: ReadonlySet<string> = new Set(['speak', 'call-with', 'in-message-to']);

/** Whether a candidate tells of a talk on the telephone, in which either may be the one who calls. */
export const isTalk = ({ rule, channel }: Candidate): boolean =>
  channel === 'phone' && TALKS.has(rule);
